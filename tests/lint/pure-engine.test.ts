import { pureEngine } from '../../eslint-rules/pure-engine';
import { rule } from './tester';

rule('pure-engine', pureEngine, {
  good: [
    { file: 'lib/article/read-page.ts', code: 'export const text = (root: Document) => root.body.textContent;' },
    { file: 'lib/marks/draw.ts', code: "CSS.highlights.delete('plumbline-match');" },
    { file: 'lib/figures/money.ts', code: 'export function read(text: string) { const range = [0, 1]; return range.concat(text.length); }' },
    // Names of our own are ours, also where the page has one of the same name.
    { file: 'lib/claims/claim.ts', code: 'interface Node { next: Node | null } export const first: Node = { next: null };' },
    { file: 'lib/terms/trie.ts', code: 'export function walk(document: string) { return document.length; }' },
    { file: 'lib/terms/trie.ts', code: 'export const state = { window: 3, location: 4 }; state.window++;' },
  ],
  bad: [
    { file: 'lib/figures/money.ts', code: 'export const title = document.title;', errors: ['page'] },
    { file: 'lib/claims/link.ts', code: 'export function text(node: Node) { return node.nodeValue; }', errors: ['page'] },
    { file: 'lib/verdicts/judge.ts', code: 'export const root: HTMLElement | null = null; if (root instanceof Element) throw root;', errors: ['page', 'page'] },
    { file: 'lib/engine.ts', code: 'globalThis.document.body; globalThis.chrome;', errors: ['page', 'browser'] },
    { file: 'lib/terms/bundled.ts', code: "export const url = browser.runtime.getURL('terms.json');", errors: ['browser'] },
    { file: 'lib/terms/bundled.ts', code: 'export const id = chrome.runtime.id;', errors: ['browser'] },
    { file: 'lib/text/tokenize.ts', code: "import { browser } from 'wxt/browser';", errors: ['package'] },
    { file: 'lib/text/tokenize.ts', code: "import polyfill from 'webextension-polyfill';", errors: ['package'] },
    { file: 'lib/verdicts/judge.ts', code: "import { h } from 'preact';", errors: ['package'] },
    { file: 'lib/terms/load.ts', code: "import { readFileSync } from 'node:fs';", errors: ['node'] },
  ],
});
