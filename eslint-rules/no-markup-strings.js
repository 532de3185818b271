import { placeOf } from './layers.js';
import { pathOf } from './paths.js';

const MARKUP = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc']);
const nameOf = (node) => (node.computed ? node.property.value : node.property.name);

/** Shipped code makes elements, never markup, and runs no text as code: what a page says stays data. */
export const noMarkupStrings = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      markup:
        '`{{name}}` turns text into markup, and our text comes from strangers’ pages. Render with Preact, or use createElement and textContent.',
      code:
        '`{{name}}` runs text as code, which no extension page allows. Write the function out, or look the value up in a table.',
    },
  },
  create(context) {
    if (!placeOf(pathOf(context))) return {};
    const markup = (node, name) => context.report({ node, messageId: 'markup', data: { name } });
    const code = (node, name) => context.report({ node, messageId: 'code', data: { name } });
    return {
      MemberExpression(node) {
        const name = nameOf(node);
        if (MARKUP.has(name)) markup(node, name);
        if ((name === 'write' || name === 'writeln') && node.object.name === 'document') markup(node, `document.${name}`);
        if (name === 'eval' && ['globalThis', 'window', 'self'].includes(node.object.name)) code(node, 'eval');
      },
      JSXAttribute(node) {
        if (['dangerouslySetInnerHTML', 'innerHTML', 'srcdoc', 'srcDoc'].includes(node.name.name)) markup(node, node.name.name);
      },
      "Property[key.name='dangerouslySetInnerHTML']": (node) => markup(node, 'dangerouslySetInnerHTML'),
      "CallExpression[callee.name='eval']": (node) => code(node, 'eval'),
      ":matches(NewExpression, CallExpression)[callee.name='Function']": (node) => code(node, 'new Function'),
      CallExpression(node) {
        const name = node.callee.name ?? (node.callee.type === 'MemberExpression' ? nameOf(node.callee) : undefined);
        const [first] = node.arguments;
        const text = first && (first.type === 'TemplateLiteral' || (first.type === 'Literal' && typeof first.value === 'string'));
        if ((name === 'setTimeout' || name === 'setInterval') && text) code(node, `${name} with a string`);
      },
    };
  },
};
