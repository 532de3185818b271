import { placeOf, PURE } from './layers.js';
import { onImports, pathOf } from './paths.js';

/** Names that exist only in a page or an extension; types count too, since they tie the code to a DOM. */
const PAGE = new Set([
  'window', 'document', 'self', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest',
  'getComputedStyle', 'getSelection', 'requestAnimationFrame', 'requestIdleCallback', 'CSS', 'Highlight',
  'Node', 'Element', 'HTMLElement', 'SVGElement', 'Document', 'DocumentFragment', 'ShadowRoot', 'Text', 'Comment', 'Range', 'StaticRange',
  'NodeFilter', 'TreeWalker', 'DOMParser', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'Event', 'CustomEvent', 'EventTarget',
]);
const BROWSER = new Set(['browser', 'chrome']);
const PACKAGES = /^(webextension-polyfill|wxt|preact|idb|linkedom|#imports)(\/|$)|^@wxt-dev\//;
const NODE = /^node:/;

/** text, figures, claims, verdicts, terms and the engine run in Node, a worker or a page alike. */
export const pureEngine = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      page:
        'lib/{{part}} runs without a page, so `{{name}}` is out of reach. Read the page in lib/article, draw on it in lib/marks, and pass plain data between.',
      browser:
        'lib/{{part}} runs without a browser, so `{{name}}` is out of reach. Call the browser in lib/background, lib/messages or an entrypoint, and pass plain data in.',
      package:
        'lib/{{part}} must not import "{{name}}". Keep the engine plain TypeScript: do the browser’s part in an entrypoint or lib/background and pass plain data in.',
      node:
        'lib/{{part}} also runs in a page, where "{{name}}" does not exist. Read files in scripts/ and pass their text in.',
    },
  },
  create(context) {
    const here = placeOf(pathOf(context));
    if (here?.area !== 'lib' || !PURE.includes(here.part)) return {};
    const { part } = here;
    const seen = new Set();
    const check = (reference) => {
      const { name } = reference.identifier;
      const messageId = BROWSER.has(name) ? 'browser' : PAGE.has(name) ? 'page' : null;
      if (!messageId || seen.has(reference.identifier)) return;
      seen.add(reference.identifier);
      context.report({ node: reference.identifier, messageId, data: { part, name } });
    };
    return {
      ...onImports((node, name) => {
        if (PACKAGES.test(name)) context.report({ node, messageId: 'package', data: { part, name } });
        else if (NODE.test(name)) context.report({ node, messageId: 'node', data: { part, name } });
      }),
      'Program:exit'(program) {
        const scope = context.sourceCode.getScope(program);
        // A name of the library is either unresolved or a global that no code of ours defines.
        scope.through.forEach(check);
        for (const variable of scope.variables) if (variable.defs.length === 0) variable.references.forEach(check);
      },
      "MemberExpression[object.name='globalThis']"(node) {
        const name = node.property.name ?? node.property.value;
        if (PAGE.has(name)) context.report({ node, messageId: 'page', data: { part, name } });
        if (BROWSER.has(name)) context.report({ node, messageId: 'browser', data: { part, name } });
      },
    };
  },
};
