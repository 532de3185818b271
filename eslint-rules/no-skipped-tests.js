const RUNNERS = new Set(['it', 'test', 'describe', 'suite', 'bench']);
const IDLE = new Set(['skip', 'skipIf', 'runIf', 'todo', 'only', 'fixme', 'fails']);
const BARE = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);

/** The name at the root of `test.concurrent.skip`. */
function rootOf(node) {
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') node = node.object ?? node.callee;
  return node.name;
}

/** Every test that is written runs, always. */
export const noSkippedTests = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      idle:
        '`{{name}}` leaves tests out or lets them fail. Mend the test or take it out; put one that belongs to a single browser into that browser’s folder of tests/e2e.',
    },
  },
  create(context) {
    return {
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        if (IDLE.has(name) && RUNNERS.has(rootOf(node.object))) context.report({ node, messageId: 'idle', data: { name: `.${name}` } });
      },
      CallExpression(node) {
        if (BARE.has(node.callee.name)) context.report({ node, messageId: 'idle', data: { name: node.callee.name } });
      },
    };
  },
};
