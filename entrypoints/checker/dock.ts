/** Whether the dock shows, and what it shows. */
import type { DockView } from '../../components/dock/view';
import { countOf } from '../../lib/checker/check-page';
import type { Checker } from '../../lib/checker/checker';
import { dockMark } from './card-view';

export class DockState {
  open = false;
  /** Hidden by the reader until the page is opened again. */
  private hidden = false;
  /** Called for by command, whatever the settings say. */
  private asked = false;

  toggle(open: boolean, asked: boolean): void {
    this.open = open;
    if (asked && open) this.asked = true;
  }

  hide(): void {
    this.open = false;
    this.hidden = true;
    this.asked = false;
  }

  shows(checker: Checker): boolean {
    const { hello } = checker;
    if (!hello || hello.settings.off) return false;
    return this.asked || (hello.settings.dock && !this.hidden && checker.marks().length > 0);
  }

  /** `active` is the mark whose card is open. */
  view(checker: Checker, active: string | null): DockView {
    const marks = checker.marks();
    return {
      // Folded, it shows no more than their number.
      marks: this.open ? marks.map((found) => dockMark(checker, found)) : [],
      counts: countOf(marks.map(({ mark }) => mark)),
      active,
      newer: checker.page?.newer ?? false,
      asOf: checker.hello?.asOf ?? '',
      backedOff: checker.backedOff,
      truncated: checker.page?.truncated ?? false,
      host: checker.parts.document.location.hostname,
    };
  }
}
