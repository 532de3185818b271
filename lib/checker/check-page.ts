/** Has the articles of a page checked, and finds the places of their marks; what comes out is all that page, badge and popup show. */
import type { Article } from '../article/article';
import type { PageReading } from '../article/reading';
import { groundOf } from '../marks/ground';
import { markIds, say, type Placed } from '../marks/placed';
import { contextOf } from '../marks/sentence';
import type { Ground } from '../marks/names';
import type { MarkFigures, PageCheck } from '../messages/page-check';
import type { PageMark } from '../messages/page-state';
import type { Mark, TopicState } from '../verdicts/verdict';
import type { Parts } from './parts';
import { inSlices } from '../article/pause';

/** A mark with its article and its place in the page. */
export interface Found extends Placed {
  reading: PageReading;
  figures: MarkFigures | null;
}

interface CheckedArticle extends PageCheck {
  reading: PageReading;
  anyway: boolean;
}

export interface CheckedPage {
  topic: TopicState;
  /** Of the first article that is on topic, else of the first. */
  title: string;
  published: string | null;
  newer: boolean;
  truncated: boolean;
  /** In reading order. */
  found: Found[];
  checked: readonly CheckedArticle[];
}

/** The state of a page with several articles is that of the one that has most to say. */
const ORDER: readonly TopicState[] = ['on-topic', 'before-amendment', 'not-english', 'off-topic', 'empty'];

export interface CheckOptions {
  anyway: boolean;
  /** What was checked before: an article that says the same is not checked again. */
  before: CheckedPage | null;
  /** Asked between tasks: the page has changed again, or is not to be checked any more. */
  isStale(): boolean;
}

/** Checks the articles of a page, one task each. Null where it went stale meanwhile. */
export async function checkPage(parts: Parts, readings: readonly PageReading[], { anyway, before, isStale }: CheckOptions): Promise<CheckedPage | null> {
  const checked: CheckedArticle[] = [];
  for (const reading of readings) {
    const { article } = reading;
    const same = before?.checked.find((each) => each.anyway === anyway && isSame(each.reading.article, article));
    if (same) checked.push({ ...same, reading });
    else {
      checked.push({ reading, anyway, ...(await parts.check(article, anyway)) });
      if (isStale()) return null;
    }
  }
  const found = await inSlices(place(checked, isStale));
  if (isStale()) return null;
  const best = [...checked].sort((a, b) => ORDER.indexOf(a.result.topic) - ORDER.indexOf(b.result.topic)).at(0);
  return {
    topic: best?.result.topic ?? 'empty',
    title: best?.reading.article.title ?? parts.document.title,
    published: best?.reading.article.published ?? null,
    newer: checked.some(({ result }) => result.onTopic && result.newer),
    truncated: readings.some(({ truncated }) => truncated),
    checked,
    found,
  };
}

function isSame(a: Article, b: Article): boolean {
  return a.text === b.text && a.title === b.title && a.published === b.published && a.lang === b.lang && a.blocks.length === b.blocks.length;
}

/** Finds the places of all marks, in steps: measuring their ground makes the page compute styles. */
function* place(checked: readonly CheckedArticle[], isStale: () => boolean): Generator<undefined, Found[]> {
  const all = checked.flatMap(({ reading, result, figures }) => result.marks.map((mark, index) => ({ reading, mark, figures: figures[index] })));
  const ids = markIds(all.map(({ mark }) => mark));
  const grounds = new Map<Node | null, Ground>();
  const found: Found[] = [];
  for (const [index, { reading, mark, figures }] of all.entries()) {
    yield;
    if (isStale()) return [];
    const there = reading.rangesOf(mark.start, mark.end);
    // The page has changed since it was read: it will be read again, and the words are left alone until then.
    const ranges = say(there, mark.text) ? there : [];
    const parent = ranges[0]?.startContainer.parentNode ?? null;
    const ground = grounds.get(parent) ?? (ranges[0] ? groundOf(ranges[0].startContainer) : 'light');
    grounds.set(parent, ground);
    found.push({ id: ids[index], mark, reading, ranges, ground, figures });
  }
  return found;
}

/** The page with what the reader has selected: what lies in both counts once. */
export function joined(page: CheckedPage, beside: CheckedPage): CheckedPage {
  const placeOf = ({ ranges: [first], mark }: Found): string => `${mark.term}${first?.startOffset}${first}`;
  const places = new Set(page.found.map(placeOf));
  const added = beside.found.filter((each) => !places.has(placeOf(each)));
  const found = [...page.found, ...added.map((each) => ({ ...each, id: `+${each.id}` }))];
  return { ...page, topic: added.length > 0 ? 'on-topic' : page.topic, found };
}

/** A mark as popup and dock list it. */
export function pageMark({ id, mark, reading }: Found): PageMark {
  const context = contextOf(reading.article, mark.start, mark.end);
  const { term, verdict, text, found, expected, reason, missing } = mark;
  return { id, term, verdict, text, found, expected, why: reason, missing, context };
}

export function countOf(marks: readonly Pick<Mark, 'verdict'>[]): Record<Mark['verdict'], number> {
  const counts = { match: 0, discrepancy: 0, 'missing-context': 0, unverified: 0 };
  for (const { verdict } of marks) counts[verdict] += 1;
  return counts;
}
