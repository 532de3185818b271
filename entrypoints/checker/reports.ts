/** The report form: opened for a mark, for selected words, or for a report that is there already. */
import { boxesOf, bringIntoView } from '../../lib/checker/boxes';
import type { Found } from '../../lib/checker/check-page';
import type { Checker } from '../../lib/checker/checker';
import type { ReportKit } from '../../lib/checker/report-kit';
import type { Box } from '../../lib/marks/place-card';
import type { ReportDraft, ReportHere } from '../../lib/messages/report-draft';

export interface OpenReport {
  kit: ReportKit;
  draft: ReportDraft;
  /** The mark that it is about, if it is about one. */
  found: Found | null;
}

/** What the form asks of those around it. */
interface Around {
  checker(): Checker;
  /** Reports on a page, as the background has them. */
  reports(url: string, canonical: string | null): Promise<ReportHere[]>;
  /** The form has been opened (or closed), and is to be drawn. */
  changed(open: boolean): void;
}

export class Reports {
  open: OpenReport | null = null;

  constructor(private readonly around: Around) {}

  async ofMark(found: Found): Promise<void> {
    const kit = await this.kit();
    this.show({ kit, draft: await kit.draftOfMark(this.around.checker(), found), found });
  }

  /** For the words that are selected, else for the mark whose card is open; false where there is neither. `told` are the words as the browser told them. */
  async ofSelection(told: string | undefined, found: Found | null): Promise<boolean> {
    const kit = await this.kit();
    const draft = await kit.draftOfSelection(this.around.checker(), told);
    if (!draft && found) {
      await this.ofMark(found);
      return true;
    }
    if (draft) this.show({ kit, draft, found: null });
    return draft !== null;
  }

  /** Goes to reported words and opens their report; false where they are no longer on the page. */
  async goTo(id: string): Promise<boolean> {
    const checker = this.around.checker();
    const place = checker.reported.places.find(({ report }) => report.id === id);
    if (!place || place.ranges.length === 0) return false;
    bringIntoView(place);
    const kit = await this.kit();
    this.show({ kit, draft: kit.draftOfReport(checker, place.report), found: null });
    return true;
  }

  /** Marks the words of a report that has just been kept, with those that were there. */
  async kept({ url, canonical }: ReportDraft): Promise<void> {
    this.around.checker().reported.set(await this.around.reports(url, canonical));
  }

  close(): void {
    this.open = null;
    this.around.changed(false);
  }

  /** Where the words are that the form is about, if they are marked or still selected. */
  boxes(): Box[] {
    if (this.open?.found) return boxesOf(this.open.found);
    const selection = this.around.checker().parts.document.getSelection();
    return selection && selection.rangeCount > 0 ? boxesOf({ ranges: [selection.getRangeAt(0)] }) : [];
  }

  private kit(): Promise<ReportKit> {
    return this.around.checker().parts.reporting();
  }

  private show(open: OpenReport): void {
    this.open = open;
    this.around.changed(true);
  }
}
