/** Drafts and reports for the tests: one by hand, and any number generated. */
import fc from 'fast-check';
import type { ReportDraft } from '../../lib/messages/report-draft';
import { REPORT_KINDS, REPORT_STATES, type Report } from '../../lib/reports/report';
import { VERDICTS } from '../../lib/verdicts/verdict';

export function draft(change: Partial<ReportDraft> = {}): ReportDraft {
  return {
    kind: 'discrepancy',
    url: 'https://news.example/deal?utm_source=x&id=7#top',
    canonical: null,
    title: 'The deal, amended',
    published: '2026-04-28',
    publisher: 'The Example',
    exact: '$150 billion',
    prefix: 'with a revenue of ',
    suffix: ' a year, the company',
    start: 120,
    end: 132,
    figure: { text: '$150 billion', kind: 'money', value: 150e9, high: null, unit: 'USD', bound: null },
    term: 'openai-revenue',
    verdict: 'discrepancy',
    found: '$150 billion',
    expected: 'over $10 billion a year',
    note: 'Off by a factor of fifteen.',
    source: 'https://source.example/a',
    ...change,
  };
}

export function report(change: Partial<Report> = {}): Report {
  const { exact, prefix, suffix, start, end, url: _, canonical: _c, title, published, publisher, ...rest } = draft();
  return {
    version: 2,
    id: '00000000-0000-4000-8000-000000000001',
    state: 'open',
    quote: { exact, prefix, suffix, start, end },
    page: { url: 'https://news.example/deal?id=7', visited: 'https://news.example/deal?id=7', title, published, publisher },
    created: '2026-05-01T10:00:00.000Z',
    updated: '2026-05-01T10:00:00.000Z',
    private: false,
    ...rest,
    ...change,
  };
}

/** Text of all sorts: script, formulas, markup, emoji, lone surrogates, overrides of direction, line breaks. */
const nasty = fc.constantFrom(
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '<script>alert(1)</script>', '"quoted", and, commas', "it's", 'a\nb', 'a\r\nb', '👩‍🚀 moon', '\ud83d', '\u202egnp.exe', '__proto__',
  '| table |', '[link](javascript:alert(1))', '# heading', '`code`', '\u0000', 'ﬁ ½', '{{title}}', '%s %d', '—',
);
const words = (max: number) => fc.oneof(fc.string({ unit: 'grapheme', maxLength: max }), nasty, fc.string({ unit: 'binary', maxLength: max })).map((text) => text.slice(0, max));
const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const address = fc.webUrl({ withQueryParameters: true, validSchemes: ['http', 'https'] }).filter((url) => URL.canParse(url)).map((url) => new URL(url).href);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)), fc.integer());

export const anyReport: fc.Arbitrary<Report> = fc.record({
  version: fc.constant(2 as const),
  id: fc.uuid(),
  kind: fc.constantFrom(...REPORT_KINDS),
  state: fc.constantFrom(...REPORT_STATES),
  quote: fc.record({
    exact: words(200).map((text) => text || 'x'),
    prefix: words(80),
    suffix: words(80),
    at: orNull(fc.tuple(fc.nat(1_000_000), fc.nat(500))),
  }).map(({ at, ...rest }) => ({ ...rest, start: at?.[0] ?? null, end: at ? at[0] + at[1] : null })),
  page: fc.record({
    url: address,
    visited: address,
    title: words(100),
    published: orNull(fc.oneof(moment, moment.map((date) => date.slice(0, 10)))),
    publisher: orNull(words(40)),
  }),
  figure: orNull(fc.record({
    text: words(40),
    kind: fc.constantFrom('money' as const, 'percent' as const, 'year' as const),
    value: number,
    high: orNull(number),
    unit: orNull(fc.constantFrom('USD', 'EUR')),
    bound: orNull(fc.constantFrom('over' as const, 'until' as const)),
  })),
  term: orNull(fc.constantFrom('openai-revenue', 'azure-first-until', 'a-term')),
  verdict: orNull(fc.constantFrom(...VERDICTS)),
  found: words(60),
  expected: words(60),
  note: words(300),
  source: words(80),
  created: moment,
  updated: moment,
  private: fc.boolean(),
});

/** `count` reports with ids of their own; the same for the same seed. */
export function manyReports(count: number, seed = 1): Report[] {
  const unique = new Map(fc.sample(anyReport, { numRuns: count + 50, seed }).map((each) => [each.id, each]));
  return [...unique.values()].slice(0, count);
}
