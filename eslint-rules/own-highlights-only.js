/** Only our own highlights are ever deleted: a page, or another extension, has highlights too. */
export const ownHighlightsOnly = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clear:
        'CSS.highlights.clear() wipes the highlights of the page and of other extensions. Delete ours by name: for each name, CSS.highlights.delete(name).',
    },
  },
  create(context) {
    const isRegistry = (node) => {
      if (node.type === 'MemberExpression') return (node.computed ? node.property.value : node.property.name) === 'highlights';
      return node.type === 'Identifier' && /^(css)?highlights$|^registry$/i.test(node.name);
    };
    return {
      CallExpression(node) {
        const callee = node.callee.type === 'ChainExpression' ? node.callee.expression : node.callee;
        if (callee.type !== 'MemberExpression') return;
        const name = callee.computed ? callee.property.value : callee.property.name;
        if (name === 'clear' && isRegistry(callee.object)) context.report({ node, messageId: 'clear' });
      },
    };
  },
};
