/** In the page: builds it, has it checked while it changes, and says what went wrong. */
import { readPage } from '../../lib/article/read-page';
import { watchPage } from '../../lib/article/watch';
import { Checker } from '../../lib/checker/checker';
import type { Parts } from '../../lib/checker/parts';
import { ALL_NAMES } from '../../lib/marks/names';
import { readSelection } from '../../lib/checker/read-selection';
import { nextOf } from '../../lib/checker/next';
import { findReports } from '../../lib/checker/find-reports';
import type { Mark } from '../../lib/verdicts/verdict';
import type { Change, Tree } from './trees';

const HTML = 'http://www.w3.org/1999/xhtml';

function build(into: Node, trees: readonly Tree[]): void {
  for (const tree of trees) {
    if (typeof tree === 'string') {
      into.appendChild(document.createTextNode(tree));
      continue;
    }
    const element = document.createElement(tree.tag);
    for (const [name, value] of tree.attributes) element.setAttribute(name, value);
    into.appendChild(element);
    if (tree.tag === 'iframe') build((element as HTMLIFrameElement).contentDocument?.body ?? element, tree.children);
    else if (tree.shadow && /-|^(?:div|p|section|article|h1|h2|span|main|aside|nav|header|footer|blockquote)$/.test(tree.tag)) build(element.attachShadow({ mode: tree.shadow }), tree.children);
    else build(tree.tag === 'template' ? (element as HTMLTemplateElement).content : element, tree.children);
  }
}

/** A page with nothing but `trees` in it. */
function begin(trees: readonly Tree[]): void {
  const html = document.createElementNS(HTML, 'html');
  html.append(document.createElementNS(HTML, 'head'), document.createElementNS(HTML, 'body'));
  CSS.highlights.clear();
  document.replaceChildren();
  document.append(html);
  build(document.body, trees);
}

/** All nodes below the document, those of shadow roots and frames too. */
function nodes(): Node[] {
  const all: Node[] = [];
  const roots: Node[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = document.createTreeWalker(root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      all.push(node);
      const inner = (node as Element).shadowRoot ?? (node as HTMLIFrameElement).contentDocument?.body;
      if (inner) roots.push(inner);
    }
  }
  return all;
}

function change({ how, at, to }: Change): void {
  const all = nodes();
  const node = all[at % all.length];
  const other = all[to % all.length];
  if (!node || !other) return;
  try {
    if (how === 'remove') (node as ChildNode).remove();
    else if (how === 'move') other.appendChild(node);
    else if (how === 'split' && node.nodeType === 3) (node as Text).splitText(to % (1 + (node as Text).length));
    else if (how === 'normalize') node.normalize();
    else if (how === 'text' && node.nodeType === 3) (node as Text).data = to % 2 === 0 ? `${(node as Text).data} 30 percent` : (node as Text).data.slice(to % 40);
    else if (how === 'empty') node.textContent = '';
    else if (how === 'wrap') {
      const span = document.createElement('span');
      node.parentNode?.insertBefore(span, node);
      span.append(node);
    } else if (how === 'copy') other.appendChild(node.cloneNode(true));
    else if (how === 'hide' && node.nodeType === 1) (node as HTMLElement).hidden = !(node as HTMLElement).hidden;
    else if (how === 'root' && node.nodeType === 1) (node as Element).attachShadow({ mode: 'open' }).append('20 percent and so on');
    else if (how === 'adopt') document.implementation.createHTMLDocument().adoptNode(node);
  } catch {
    // What the page's own script would be told: a node cannot go where it was sent.
  }
}

const plain = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff|“”]+/g, '');

/** Marks on whatever looks like a figure, and on a few words wherever they stand. */
const check = (text: string, seed: number): Mark[] => {
  const found = [...text.matchAll(/\$?\d+(?: percent| billion)?/g)].slice(0, 20).map(({ index, 0: words }) => [index, index + words.length] as const);
  const start = text.length === 0 ? 0 : seed % text.length;
  return [...found, ...(text.slice(start, start + 30).trim() ? [[start, Math.min(text.length, start + 30)] as const] : [])].map(([from, end]): Mark => ({
    start: from, end, text: text.slice(from, end), term: 'rate', verdict: from % 2 ? 'match' : 'discrepancy', missing: [], found: '', expected: '', reason: { code: 'figure-same', params: {} }, sources: [], past: false, reported: false,
  }));
};

export interface Case {
  trees: Tree[];
  /** Before the check, while it runs, and after it. */
  changes: [Change[], Change[], Change[]];
  seed: number;
}

/** One page, checked. Throws, or gives what went wrong in words. */
async function run({ trees, changes: [before, during, after], seed }: Case): Promise<string[]> {
  const wrong: string[] = [];
  begin(trees);
  before.forEach(change);
  const written = (): string => document.documentElement?.outerHTML ?? '';
  const as = written();
  for (const { article, rangesOf } of readPage(document).map((reading) => ({ article: reading.article, rangesOf: reading.rangesOf.bind(reading) }))) {
    let last = 0;
    for (const { start, end } of article.blocks) {
      if (start < last || end <= start || end > article.text.length) wrong.push(`blocks ${last} ${start} ${end}`);
      last = end;
      const said = plain(rangesOf(start, end).map(String).join(''));
      if (said !== plain(article.text.slice(start, end))) wrong.push(`ranges of “${article.text.slice(start, end).slice(0, 200)}” say “${said.slice(0, 200)}”`);
    }
  }
  if (written() !== as) wrong.push('reading changed the page');

  let told = 0;
  // A page that changes at every check would be checked without end.
  let times = 3;
  const parts: Parts = {
    document,
    follow: (page, options) => watchPage(page, { ...options, pace: { shortest: 1, longest: 2 } }),
    async check(article, anyway) {
      if (!anyway && article.text.length % 7 === 0) return { result: { onTopic: false, topic: 'off-topic', marks: [], newer: false }, figures: [] };
      const marks = check(article.text, seed);
      await Promise.resolve();
      if (times-- > 0) during.forEach(change);
      return { result: { onTopic: true, topic: 'on-topic', marks, newer: false }, figures: marks.map(() => null) };
    },
    figures: async () => [],
    reporting: async () => ({ find: findReports }) as never,
  };
  const shown = { match: true, discrepancy: true, 'missing-context': true, unverified: true };
  const settings = { off: false, shown, markStyle: 'line', palette: 'harbour', dock: true } as const;
  const checker = new Checker(
    parts,
    {
      hello: async () => ({ settings, dismissed: [], reports: [{ id: 'r', exact: '20 percent', prefix: 'Microsoft ', suffix: ' of', start: null, end: null, kind: 'discrepancy' }], terms: [], asOf: '2026-04-30', incognito: false }),
      tell: async () => told++,
      style: async () => undefined,
      dismiss: () => undefined,
    },
    () => undefined,
  );
  const look = (when: string): void => {
    for (const { mark, ranges } of checker.marks()) {
      if (!ranges.every((range) => range.startContainer.isConnected && !range.collapsed)) continue;
      const said = ranges.map(String).join('');
      if (plain(said) !== plain(mark.text)) wrong.push(`${when}: the mark of “${mark.text}” stands on “${said.slice(0, 80)}”`);
    }
    for (const name of CSS.highlights.keys()) if (!ALL_NAMES.includes(name)) wrong.push(`a highlight ${name}`);
  };
  await checker.start();
  look('checked');
  await checker.checkAnyway();
  look('checked anyway');
  getSelection()?.selectAllChildren(nodes()[seed % Math.max(1, nodes().length)] ?? document);
  await checker.checkAnyway(readSelection(document));
  look('selection');
  after.forEach(change);
  checker.refresh();
  const next = nextOf(checker.marks(), checker.marks()[0]?.id ?? null, 1);
  checker.activate(next ?? null);
  if (next) checker.setDismissed(next.id, true);
  await checker.state();
  checker.setSettings({ ...settings, off: true });
  checker.setSettings(settings);
  await checker.ready;
  await checker.reported.looked;
  look('on again');
  checker.stop();
  if (CSS.highlights.size > 0) wrong.push(`highlights left: ${[...CSS.highlights.keys()].join()}`);
  if (told === 0) wrong.push('the badge was told nothing');
  return wrong;
}

/** Runs cases one after the other, given as JSON: deep trees are beyond what a driver can hand over. The first that goes wrong, with its number. */
async function runAll(json: string): Promise<{ at: number; wrong: string[] } | null> {
  for (const [at, each] of (JSON.parse(json) as Case[]).entries()) {
    let uncaught: string | null = null;
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => void (uncaught = String('reason' in event ? (event.reason as Error)?.stack : (event.error as Error)?.stack ?? event.message));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const wrong = await run(each).catch((error: unknown) => [String((error as Error)?.stack ?? error)]);
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    if (uncaught !== null) wrong.push(uncaught);
    if (wrong.length > 0) return { at, wrong };
  }
  return null;
}

declare global {
  interface Window {
    fuzz: { runAll: typeof runAll };
  }
}
window.fuzz = { runAll };
