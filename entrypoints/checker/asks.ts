/** What the interface asks of others, and what it holds open. */
import type { Found } from '../../lib/checker/check-page';
import type { Point } from '../../lib/checker/pointer';
import type { ReportHere } from '../../lib/messages/report-draft';
import type { TermView } from '../../lib/messages/term-view';

/** What the interface asks of the background. */
export interface Asks {
  term(id: string): Promise<TermView | null>;
  openTerm(id: string, seed: string | null): void;
  siteOff(): void;
  reports(url: string, canonical: string | null): Promise<ReportHere[]>;
}

export interface OpenCard {
  found: Found;
  /** All marks at the words, the gravest first. */
  here: readonly Found[];
  point: Point | null;
  dismissed: boolean;
}
