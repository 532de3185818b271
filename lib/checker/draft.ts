/** What a report starts from: the words with what stands around them, and the page. */
import type { PageReading } from '../article/reading';
import type { Figure } from '../figures/figure';
import { sentenceAround } from '../marks/sentence';
import type { ReportDraft, ReportHere } from '../messages/report-draft';
import { pointsBefore, sliceWhole } from '../reports/code-points';
import { figureIn, fill } from '../reports/fill';
import { publisherOf } from '../reports/publisher';
import { LIMITS } from '../reports/report';
import type { Found } from './check-page';
import type { Checker } from './checker';
import { summaryOf } from './state';

/** So much of the text before and after is enough to find the words again. */
const AROUND = 64;

/** Of a mark: the engine's verdict goes along, to be agreed with or not. */
export async function draftOfMark(checker: Checker, { mark, reading }: Found): Promise<ReportDraft> {
  const { term, verdict, found, expected } = mark;
  const kind = verdict === 'discrepancy' ? 'discrepancy' : verdict === 'missing-context' ? 'missing-context' : 'false-alarm';
  const figure = figureIn(mark.text, await figuresOf(checker, mark.text));
  return { ...blank(checker), kind, ...quoteIn(reading, mark.start, mark.end), figure, term, verdict, found: cut(found), expected: cut(expected) };
}

/** Of the selected words; null where none are selected. `told` are the words as the browser told them, for a selection out of our reach. */
export async function draftOfSelection(checker: Checker, told: string | undefined): Promise<ReportDraft | null> {
  const selection = checker.parts.document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const exact = (selection?.toString() || told || '').trim().slice(0, LIMITS.exact);
  if (exact === '') return null;
  for (const { reading } of range ? (checker.page?.checked ?? []) : []) {
    const start = reading.offsetOf(range!.startContainer, range!.startOffset);
    const end = reading.offsetOf(range!.endContainer, range!.endOffset);
    if (start !== null && end !== null && end > start) return filled(checker, { ...blank(checker), ...quoteIn(reading, start, end) }, { reading, start, end });
  }
  return filled(checker, { ...blank(checker), exact }, null);
}

/** Of words that were reported before: the form opens that report. */
export function draftOfReport(checker: Checker, { exact, prefix, suffix, start, end, kind }: ReportHere): ReportDraft {
  return { ...blank(checker), exact, prefix, suffix, start, end, kind };
}

/** With what engine and terms know of the selected words. */
async function filled(checker: Checker, draft: ReportDraft, selected: { reading: PageReading; start: number; end: number } | null): Promise<ReportDraft> {
  const terms = checker.hello?.terms ?? [];
  const marks = (checker.page?.found ?? []).filter(({ reading }) => reading === selected?.reading).map(({ mark }) => mark);
  const place = selected && { start: selected.start, end: selected.end, sentence: sentenceAround(selected.reading.article, selected.start, selected.end) };
  return fill(draft, { marks, selected: place, figures: await figuresOf(checker, draft.exact), terms });
}

/** Asked of the background for just these words; a report can do without. */
async function figuresOf(checker: Checker, text: string): Promise<() => Figure[]> {
  const figures = await checker.parts.figures(text).catch(() => []);
  return () => figures;
}

function quoteIn({ article: { text } }: PageReading, start: number, end: number): Pick<ReportDraft, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'> {
  return {
    exact: sliceWhole(text, start, Math.min(end, start + LIMITS.exact)),
    prefix: sliceWhole(text, start - AROUND, start),
    suffix: sliceWhole(text, end, end + AROUND),
    start: pointsBefore(text, start),
    end: pointsBefore(text, end),
  };
}

function blank(checker: Checker): ReportDraft {
  const { document } = checker.parts;
  const { title, url, published } = summaryOf(checker);
  const content = (selector: string, name: string): string | null => document.querySelector(selector)?.getAttribute(name) ?? null;
  return {
    kind: 'discrepancy',
    url,
    canonical: content('link[rel="canonical"]', 'href')?.slice(0, LIMITS.url) ?? null,
    title,
    published,
    publisher: publisherOf(document),
    exact: '',
    prefix: '',
    suffix: '',
    start: null,
    end: null,
    figure: null,
    term: null,
    verdict: null,
    found: '',
    expected: '',
    note: '',
    source: '',
  };
}

const cut = (text: string): string => text.slice(0, LIMITS.short);
