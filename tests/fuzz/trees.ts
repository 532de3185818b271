/** Pages as plain data: what goes into a browser's page, or becomes HTML. */
import fc from 'fast-check';
import { nastyText } from './nasty';

export type Tree = string | { tag: string; attributes: [string, string][]; children: Tree[]; shadow: 'open' | 'closed' | null };

/** A change to the page: `at` and `to` pick nodes by their number, in the order of the document. */
export interface Change {
  how: 'remove' | 'move' | 'split' | 'normalize' | 'text' | 'empty' | 'wrap' | 'copy' | 'hide' | 'root' | 'adopt';
  at: number;
  to: number;
}

const TAGS = ['p', 'p', 'p', 'div', 'div', 'section', 'article', 'main', 'h1', 'h2', 'ul', 'li', 'table', 'tr', 'td', 'th', 'details', 'summary', 'span', 'a', 'b', 'em', 'br', 'wbr', 'blockquote', 'figure', 'figcaption', 'aside', 'nav', 'header', 'footer', 'pre', 'template', 'slot', 'x-a', 'x-b', 'iframe', 'button', 'textarea', 'select', 'option', 'svg', 'math', 'ruby', 'rt', 'noscript', 'dialog', 'object', 'style', 'title', 'font', 'sup', 'q', 'form', 'label', 'video', 'custom-element-with-a-long-name'];
const SENTENCES = [
  'OpenAI pays Microsoft 20 percent of its revenue through 2030, up to a cap.', 'Microsoft and OpenAI announced an amended agreement on Monday.', 'A $50 billion deal with Amazon', ' 25 percent ', '$150', ' billion', 'By A. Reporter', 'April 28, 2026',
  'The weather in Lisbon was mild, and so on, word after word, for as long as anybody cared to look.', '\n  \n', ' ', '',
];
const attribute: fc.Arbitrary<[string, string]> = fc.oneof(
  fc.tuple(fc.constantFrom('class', 'id'), fc.constantFrom('article-body', 'comments', 'related', 'teaser', 'caption', 'story', 'nav', 'price 9', 'visually-hidden')),
  fc.tuple(fc.constant('style'), fc.constantFrom('display:none', 'display:contents', 'float:left', 'position:absolute;clip:rect(0 0 0 0)', 'display:block', 'visibility:hidden', 'content-visibility:hidden', 'writing-mode:vertical-rl', 'display:inline-block')),
  fc.tuple(fc.constantFrom('hidden', 'inert', 'open', 'contenteditable', 'slot', 'lang', 'dir', 'role', 'itemprop', 'aria-hidden', 'translate', 'popover'), fc.constantFrom('', 'true', 'a', 'de', 'rtl', 'article', 'articleBody', 'until-found', 'presentation')),
  // Huge ones.
  fc.tuple(fc.constantFrom('class', 'style', 'data-a', 'id', 'title'), fc.tuple(fc.constantFrom('x', 'a ', ' ', 'a;', ':', '\u202e'), fc.integer({ min: 1, max: 20_000 })).map(([unit, count]) => unit.repeat(count))),
  fc.tuple(fc.constantFrom('title', 'data-b'), nastyText),
);

const text = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: nastyText });
const shadow = fc.constantFrom<'open' | 'closed' | null>(null, null, null, null, 'open', 'closed');

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    text,
    fc.record({ tag: fc.constantFrom(...TAGS), attributes: fc.array(attribute, { maxLength: 2 }), children: fc.array(tie('tree'), { maxLength: 5 }), shadow }),
  ),
}));
/** One element in the other, many levels deep. */
const deep = fc.tuple(fc.integer({ min: 50, max: 400 }), fc.constantFrom('div', 'span', 'b', 'section', 'blockquote', 'x-a'), text).map(([levels, tag, leaf]) => {
  let at: Tree = leaf;
  for (let level = 0; level < levels; level++) at = { tag, attributes: [], children: [at], shadow: null };
  return at;
});

const story: Tree[] = SENTENCES.slice(0, 3).map((sentence) => ({ tag: 'p', attributes: [], children: [sentence], shadow: null }));

/** What stands in the body: a short story, with anything around and in it. */
export const page: fc.Arbitrary<Tree[]> = fc.tuple(fc.array(fc.oneof({ weight: 9, arbitrary: tree }, { weight: 1, arbitrary: deep }), { minLength: 1, maxLength: 6 }), fc.boolean(), fc.nat(3)).map(([trees, withStory, at]) => {
  const all = withStory ? [...trees.slice(0, at), ...story, ...trees.slice(at)] : trees;
  return [{ tag: 'article', attributes: [], children: all, shadow: null }];
});

export const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('remove', 'move', 'split', 'normalize', 'text', 'empty', 'wrap', 'copy', 'hide', 'root', 'adopt'),
  at: fc.nat(500),
  to: fc.nat(500),
});

const VOID = new Set(['br', 'wbr']);

/** As HTML; a shadow root is declared, as servers do. Attributes and text are written as they are: what comes of it is the parser's to say. */
export function html(trees: readonly Tree[]): string {
  return trees
    .map((each) => {
      if (typeof each === 'string') return each;
      const { tag, attributes, children, shadow: mode } = each;
      const written = attributes.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
      if (VOID.has(tag)) return `<${tag}${written}>`;
      const inside = html(children);
      return `<${tag}${written}>${mode === null ? inside : `<template shadowrootmode="${mode}">${inside}</template>`}</${tag}>`;
    })
    .join('');
}
