import { placeOf } from './layers.js';
import { pathOf } from './paths.js';

/** A part has one name everywhere, so only WXT's own doors (entrypoints) export a default. */
export const namedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { named: 'Export it by name, so that it is called the same wherever it is used; only entrypoints export a default, for WXT.' },
  },
  create(context) {
    const here = placeOf(pathOf(context));
    if (!here || here.area === 'entrypoints') return {};
    return { ExportDefaultDeclaration: (node) => context.report({ node, messageId: 'named' }) };
  },
};
