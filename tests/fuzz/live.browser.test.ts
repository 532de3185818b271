/** Live pages of all sorts in a real browser, changing while they are checked: a mark stands on the words that were checked, or nowhere. */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/tools/browsers.mjs';
import { bundle } from '../browser/serve-pages';
import type { Case } from './live.entry';
import { change, page } from './trees';
import { PATIENCE, runs } from './runs';

/** So many pages are handed to the browser at a time. */
const AT_ONCE = 25;

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  const { path } = await findBrowser('chromium');
  browser = await chromium.launch({ executablePath: path ?? undefined });
  tab = await browser.newPage();
  await tab.goto('about:blank');
  await tab.evaluate(await bundle(fileURLToPath(new URL('live.entry.ts', import.meta.url))));
}, 120_000);
afterAll(() => browser?.close());

const changes = fc.array(change, { maxLength: 6 });
const one: fc.Arbitrary<Case> = fc.record({ trees: page, changes: fc.tuple(changes, changes, changes), seed: fc.nat(10_000) });

it('any page, changed before, during and after its check', async () => {
  const { numRuns = AT_ONCE, seed = Date.now() % 2 ** 31 } = runs<[]>(100);
  const cases = fc.sample(one, { numRuns, seed });
  for (let at = 0; at < cases.length; at += AT_ONCE) {
    const failed = await tab.evaluate((some) => window.fuzz.runAll(some), JSON.stringify(cases.slice(at, at + AT_ONCE)));
    if (failed) expect.fail(`${await shrunk(cases[at + failed.at]!)}\nPLUMBLINE_FUZZ_SEED=${seed}`);
  }
}, PATIENCE);

it('a page that takes a part of a marked figure away while the reader’s selection is checked', async () => {
  const figure: Case = {
    trees: [{ tag: 'article', attributes: [], shadow: null, children: ['By A. Reporter', { tag: 'template', attributes: [], children: [], shadow: 'open' }, '$150', { tag: 'article', attributes: [], shadow: null, children: [{ tag: 'blockquote', attributes: [], children: [], shadow: null }, '$150'] }, 'Microsoft and OpenAI announced an amended agreement on Monday.', ' billion'] }],
    changes: [[], [{ how: 'split', at: 79, to: 491 }, { how: 'split', at: 72, to: 72 }, { how: 'adopt', at: 361, to: 421 }, { how: 'wrap', at: 417, to: 213 }, { how: 'copy', at: 330, to: 258 }], []],
    seed: 4510,
  };
  expect(await tab.evaluate((some) => window.fuzz.runAll(some), JSON.stringify([figure]))).toBeNull();
}, PATIENCE);

/** The smallest case near a failing one, with what goes wrong in it. */
async function shrunk(failing: Case): Promise<string> {
  const wrongOf = async (each: Case): Promise<string[] | null> => (await tab.evaluate((some) => window.fuzz.runAll(some), JSON.stringify([each])))?.wrong ?? null;
  let best = failing;
  let wrong = (await wrongOf(best)) ?? ['(not again)'];
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (const each of smallerThan(best)) {
      const still = await wrongOf(each);
      if (!still) continue;
      [best, wrong, smaller] = [each, still, true];
      break;
    }
  }
  return `${wrong.slice(0, 3).join('\n')}\n${JSON.stringify(best).slice(0, 6000)}`;
}

function* smallerThan({ trees, changes, seed }: Case): Generator<Case> {
  for (const [phase, list] of changes.entries()) for (const index of list.keys()) yield { trees, seed, changes: changes.map((each, at) => (at === phase ? list.filter((_, other) => other !== index) : each)) as Case['changes'] };
  for (const each of smallerTrees(trees)) yield { trees: each, changes, seed };
}

function* smallerTrees(trees: Case['trees']): Generator<Case['trees']> {
  for (const [index, tree] of trees.entries()) {
    yield trees.filter((_, other) => other !== index);
    if (typeof tree === 'string') continue;
    yield trees.toSpliced(index, 1, ...tree.children);
    if (tree.attributes.length > 0) yield trees.with(index, { ...tree, attributes: [] });
    for (const children of smallerTrees(tree.children)) yield trees.with(index, { ...tree, children });
  }
}
