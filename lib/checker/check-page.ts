/** Reads the articles of a page and checks them, one task each; what comes out is all that page, badge and popup show. */
import type { Article } from '../article/article';
import type { PageReading } from '../article/reading';
import { groundOf } from '../marks/ground';
import { markIds, type Placed } from '../marks/placed';
import { contextOf } from '../marks/sentence';
import type { PageMark } from '../messages/page-state';
import type { Checked, Mark, TopicState } from '../verdicts/verdict';
import type { Parts } from './parts';
import { pause } from './pause';

/** A mark with its article and its place in the page. */
export interface Found extends Placed {
  reading: PageReading;
  context: string;
}

interface CheckedArticle {
  reading: PageReading;
  anyway: boolean;
  result: Checked;
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
      await pause();
      if (isStale()) return null;
      checked.push({ reading, anyway, result: parts.check(article, anyway) });
    }
  }
  await pause();
  if (isStale()) return null;
  const best = [...checked].sort((a, b) => ORDER.indexOf(a.result.topic) - ORDER.indexOf(b.result.topic)).at(0);
  return {
    topic: best?.result.topic ?? 'empty',
    title: best?.reading.article.title ?? parts.document.title,
    published: best?.reading.article.published ?? null,
    newer: checked.some(({ result }) => result.onTopic && result.newer),
    truncated: readings.some(({ truncated }) => truncated),
    checked,
    found: place(checked),
  };
}

function isSame(a: Article, b: Article): boolean {
  return a.text === b.text && a.title === b.title && a.published === b.published && a.lang === b.lang && a.blocks.length === b.blocks.length;
}

function place(checked: readonly CheckedArticle[]): Found[] {
  const all = checked.flatMap(({ reading, result }) => result.marks.map((mark) => ({ reading, mark })));
  const ids = markIds(all.map(({ mark }) => mark));
  return all.map(({ reading, mark }, index) => {
    const ranges = reading.rangesOf(mark.start, mark.end);
    const context = contextOf(reading.article, mark.start, mark.end);
    return { id: ids[index], mark, reading, context, ranges, ground: ranges[0] ? groundOf(ranges[0].startContainer) : 'light' };
  });
}

/** A mark as popup and dock list it. */
export function pageMark({ id, mark, context }: Found): PageMark {
  const { term, verdict, text, found, expected, reason, missing } = mark;
  return { id, term, verdict, text, found, expected, why: reason, missing, context };
}

export function countOf(marks: readonly Pick<Mark, 'verdict'>[]): Record<Mark['verdict'], number> {
  const counts = { match: 0, discrepancy: 0, 'missing-context': 0, unverified: 0 };
  for (const { verdict } of marks) counts[verdict] += 1;
  return counts;
}
