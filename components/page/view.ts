/** What the popup knows of the page in the tab. */
import type { Hidden, PageMark, PageState, PageStatus } from '../../lib/messages/page-state';
import type { Verdict } from '../../lib/verdicts/verdict';

/** `reading`: no answer yet · `unreadable`: extensions may not read it · `withheld`: the reader has not given Plumbline this site. */
export type ViewStatus = PageStatus | 'reading' | 'unreadable' | 'withheld';

export interface PageView {
  status: ViewStatus;
  /** The site the reader can switch Plumbline on and off for; null where there is none. */
  site: string | null;
  title: string;
  published: string | null;
  newer: boolean;
  counts: Record<Verdict, number>;
  marks: PageMark[];
  hidden: Hidden;
}

/** From the gravest down: the order of the counts. */
export const BY_GRAVITY: readonly Verdict[] = ['discrepancy', 'missing-context', 'match', 'unverified'];

/** A page of which nothing is known but its status. */
export function bareView(status: ViewStatus, site: string | null, title = ''): PageView {
  const counts = { match: 0, discrepancy: 0, 'missing-context': 0, unverified: 0 };
  return { status, site, title, published: null, newer: false, counts, marks: [], hidden: { dismissed: 0, off: 0 } };
}

export function viewOf(state: PageState, site: string | null): PageView {
  const { state: status, title, published, newer, counts, marks, hidden } = state;
  return { status, site, title, published, newer, counts, marks, hidden };
}
