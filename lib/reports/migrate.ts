/** Reports of earlier versions, brought to this one. Fields stay unchecked here; `parseReport` decides what comes of them. */
import { REPORT_VERSION } from './report';

type Fields = Record<string, unknown>;

/** `STEPS[n]` turns a record of version n + 1 into one of version n + 2. */
const STEPS: readonly ((old: Fields) => Fields)[] = [fromFlat];

/** A record of any version up to ours in today's shape; what is no record, or of a later version, stays as it is. */
export function migrateReport(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const record = raw as Fields;
  const from = record.version ?? 1;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1 || from >= REPORT_VERSION) return raw;
  return STEPS.slice(from - 1).reduce((old, step) => step(old), record);
}

/** Version 1 was one flat record without state, figure and canonical address; its offsets counted UTF-16 units, which cannot be turned into code points without the article. */
function fromFlat(old: Fields): Fields {
  return {
    version: 2,
    id: old.id,
    kind: old.kind,
    state: 'open',
    quote: { exact: old.exact, prefix: old.prefix, suffix: old.suffix, start: null, end: null },
    page: { url: old.url, visited: old.url, title: old.title, published: old.published ?? null, publisher: old.publisher ?? null },
    figure: null,
    term: old.term ?? null,
    verdict: old.verdict ?? null,
    found: old.found ?? '',
    expected: old.expected ?? '',
    note: old.note ?? '',
    source: old.source ?? '',
    created: old.created,
    updated: old.created,
    private: false,
  };
}
