/** The schema of a report: what comes from the database, from a file or from another context is a report only if it passes. */
import { z } from 'zod';
import { VERDICTS } from '../verdicts/verdict';
import { LIMITS, REPORT_KINDS, REPORT_STATES, REPORT_VERSION, type Report } from './report';

// Zod would try to make code from text, and the browser would hold that against our pages.
z.config({ jitless: true });

const FIGURE_KINDS = ['money', 'percent', 'fraction', 'year', 'month', 'weekday', 'duration', 'count'] as const;
const BOUNDS = ['over', 'at-least', 'under', 'at-most', 'up-to', 'through', 'until', 'by', 'in', 'from', 'before', 'after', 'at-least-until', 'beyond'] as const;

const text = (max: number) => z.string().max(max);
const point = z.int().nonnegative().nullable();

/** A page of the web: reports are shown as links, and no other scheme may become one. */
export const webAddress = text(LIMITS.url).refine((url) => /^https?:\/\//i.test(url) && URL.canParse(url), { error: 'address' });
export const isoDate = text(40).refine((date) => /^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date)), { error: 'date' });
const moment = z.iso.datetime({ precision: 3 });

export const reportSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  id: z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  kind: z.enum(REPORT_KINDS),
  state: z.enum(REPORT_STATES),
  quote: z
    .strictObject({ exact: text(LIMITS.exact).min(1), prefix: text(LIMITS.context), suffix: text(LIMITS.context), start: point, end: point })
    .refine(({ start, end }) => (start === null) === (end === null) && (start ?? 0) <= (end ?? 0), { error: 'span' }),
  page: z.strictObject({
    url: webAddress,
    visited: webAddress,
    title: text(LIMITS.title),
    published: isoDate.nullable(),
    publisher: text(LIMITS.publisher).nullable(),
  }),
  figure: z
    .strictObject({
      text: text(LIMITS.short),
      kind: z.enum(FIGURE_KINDS),
      value: z.number(),
      high: z.number().nullable(),
      unit: text(20).nullable(),
      bound: z.enum(BOUNDS).nullable(),
    })
    .nullable(),
  term: text(LIMITS.term).min(1).nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  found: text(LIMITS.short),
  expected: text(LIMITS.short),
  note: text(LIMITS.note),
  source: text(LIMITS.source),
  created: moment,
  updated: moment,
  private: z.boolean(),
}) satisfies z.ZodType<Report>;

/** What a reader may change. */
export const changeSchema = z
  .strictObject({
    kind: reportSchema.shape.kind,
    state: reportSchema.shape.state,
    term: reportSchema.shape.term,
    found: reportSchema.shape.found,
    expected: reportSchema.shape.expected,
    note: reportSchema.shape.note,
    source: reportSchema.shape.source,
  })
  .partial();

export type Parsed<T> = { ok: true; value: T } | { ok: false; fault: string };

/** What can be wrong with a field, as codes that the locale puts into words (`report_fault_<code>`). */
export const FAULTS = ['address', 'date', 'span', 'type', 'long', 'short', 'extra', 'value', 'twice'] as const;
export type FaultCode = (typeof FAULTS)[number];

type Issue = z.core.$ZodIssue;
const CODES: Partial<Record<Issue['code'], FaultCode>> = { invalid_type: 'type', too_big: 'long', too_small: 'short', unrecognized_keys: 'extra' };

const codeOf = ({ code, message }: Issue): FaultCode => (code === 'custom' ? FAULTS.find((each) => each === message) : CODES[code]) ?? 'value';

/** A report, or the first fault as `path: code`. Never throws. */
export function parseReport(raw: unknown): Parsed<Report> {
  const parsed = tried(raw);
  if (!parsed) return { ok: false, fault: 'report: value' };
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, fault: issue ? `${issue.path.join('.') || 'report'}: ${codeOf(issue)}` : 'report: value' };
}

/** Null where even trying throws: zod measures also what has failed to be text, and an object that cannot be compared throws there. */
function tried(raw: unknown): ReturnType<typeof reportSchema.safeParse> | null {
  try {
    return reportSchema.safeParse(raw);
  } catch {
    return null;
  }
}
