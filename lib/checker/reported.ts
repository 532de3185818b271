/** The reader's own reports in the page: finds their words again, and marks them in a style of their own. */
import type { ReportHere } from '../messages/report-draft';
import type { CheckedPage } from './check-page';
import type { Checker } from './checker';
import type { ReportedPlace } from './report-kit';

export class Reported {
  places: ReportedPlace[] = [];
  /** Settled when the words have been looked for. */
  looked: Promise<void> = Promise.resolve();
  private reports: readonly ReportHere[] = [];
  private drawn: { of: CheckedPage | null; reports: readonly ReportHere[] } | null = null;

  constructor(private readonly checker: Checker) {}

  /** Other reports than those that were here when the checker started. */
  set(reports: readonly ReportHere[]): void {
    this.reports = reports;
    this.drawn = null;
    this.draw();
  }

  /** After the page was checked: what has not changed is not looked for again. */
  draw(): void {
    this.looked = this.look();
  }

  private async look(): Promise<void> {
    const { page, hello, parts, drawing } = this.checker;
    const { reports } = this;
    const of = hello && !hello.settings.off ? page : null;
    if (this.drawn?.of === of && this.drawn?.reports === reports) return;
    if (reports.length === 0 && this.places.length === 0) return;
    const round = (this.drawn = { of, reports });
    const readings = of?.checked.map(({ reading }) => reading) ?? [];
    const places = reports.length === 0 ? [] : await parts.reporting().then((kit) => kit.find(readings, reports), () => []);
    if (this.drawn !== round) return;
    this.places = places;
    const ranges = places.flatMap(({ ranges: found }) => found);
    if (ranges.length > 0) await this.checker.styleNow();
    if (this.drawn === round) drawing.drawReported(ranges);
  }
}
