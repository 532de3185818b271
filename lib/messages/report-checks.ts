/** What the background accepts about reports. */
import * as z from 'zod/mini';
import { LIMITS, REPORT_KINDS, REPORT_STATES } from '../reports/report';
import { changeSchema, isoDate, reportSchema, webAddress } from '../reports/schema';
import { SORTS } from '../reports/query';
import { VERDICTS } from '../verdicts/verdict';
import type { ReportMessageName, ReportMessages } from './reports';
import type { Sender } from './sender';

const text = (max: number) => z.string().check(z.maxLength(max));
const point = z.nullable(z.int().check(z.nonnegative()));
const id = text(100);
const ids = z.array(id).check(z.maxLength(100_000));
const nothing = z.strictObject({});
const reports = z.array(reportSchema).check(z.maxLength(100_000));

const draft = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  url: webAddress,
  canonical: z.nullable(text(LIMITS.url)),
  title: text(LIMITS.title),
  published: z.nullable(isoDate),
  publisher: z.nullable(text(LIMITS.publisher)),
  exact: text(LIMITS.exact).check(z.minLength(1)),
  prefix: text(LIMITS.context),
  suffix: text(LIMITS.context),
  start: point,
  end: point,
  figure: reportSchema.shape.figure,
  term: z.nullable(text(LIMITS.term).check(z.minLength(1))),
  verdict: z.nullable(z.enum(VERDICTS)),
  found: text(LIMITS.short),
  expected: text(LIMITS.short),
  note: text(LIMITS.note),
  source: text(LIMITS.source),
});

const query = z.strictObject({
  text: text(500),
  kind: z.nullable(z.enum(REPORT_KINDS)),
  state: z.nullable(z.enum(REPORT_STATES)),
  term: z.nullable(text(LIMITS.term)),
  site: z.nullable(text(500)),
  sort: z.enum(SORTS),
  offset: z.int().check(z.nonnegative()),
  limit: z.int().check(z.positive(), z.maximum(500)),
});

type Rule<K extends ReportMessageName> = { from: readonly Sender[]; data: z.ZodMiniType<ReportMessages[K]['in']> };

const anyone = ['content', 'extension'] as const;
const own = ['extension'] as const;

export const REPORT_RULES: { readonly [K in ReportMessageName]: Rule<K> } = {
  'report/save': { from: anyone, data: z.strictObject({ draft, again: z.boolean(), agreed: z.boolean() }) },
  'report/find': { from: anyone, data: z.strictObject({ url: webAddress, canonical: z.optional(text(LIMITS.url)) }) },
  'report/get': { from: anyone, data: z.strictObject({ id }) },
  'report/update': { from: anyone, data: z.strictObject({ ids, change: changeSchema }) },
  'report/open': { from: anyone, data: z.strictObject({ id: z.nullable(id) }) },
  'report/list': { from: own, data: query },
  'report/ids': { from: own, data: query },
  'report/counts': { from: own, data: nothing },
  'report/delete': { from: own, data: z.strictObject({ ids }) },
  'report/restore': { from: own, data: z.strictObject({ ids }) },
  'report/aside': { from: own, data: nothing },
  'report/retry': { from: own, data: nothing },
  'report/compare': { from: own, data: z.strictObject({ reports }) },
  'report/import': { from: own, data: z.strictObject({ reports, conflicts: z.enum(['mine', 'theirs']) }) },
  'report/erase': { from: own, data: nothing },
};
