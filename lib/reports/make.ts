/** A draft becomes a report: it gets its id, its times, and the page's canonical address. */
import type { KeptDraft } from '../messages/reports';
import type { ReportDraft } from '../messages/report-draft';
import { StoreError } from './problem';
import { REPORT_VERSION, type Report } from './report';
import { parseReport } from './schema';
import { canonicalUrl, cleanUrl } from './url';

/** The report of a draft. Throws `refused` where it does not hold. */
export function reportOf({ id, draft, private: isPrivate, since }: KeptDraft): Report {
  const { exact, prefix, suffix, start, end, kind, figure, term, verdict, found, expected, note, source } = draft;
  const parsed = parseReport({
    version: REPORT_VERSION,
    id,
    kind,
    state: 'open',
    quote: { exact, prefix, suffix, start, end },
    page: pageOf(draft),
    figure,
    term,
    verdict,
    found,
    expected,
    note,
    source,
    created: since,
    updated: since,
    private: isPrivate,
  } satisfies Report);
  if (!parsed.ok) throw new StoreError('refused');
  return parsed.value;
}

function pageOf({ url, canonical, title, published, publisher }: ReportDraft): Report['page'] {
  return { url: canonicalUrl(url, canonical), visited: cleanUrl(url), title, published, publisher };
}
