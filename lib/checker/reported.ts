/** The reader's own reports in the page: finds their words again, and marks them in a style of their own. */
import type { PageReading } from '../article/reading';
import type { ReportHere } from '../messages/report-draft';
import { anchor, ground, type Place } from '../reports/anchor';
import type { CheckedPage } from './check-page';
import type { Checker } from './checker';

export interface ReportedPlace {
  report: ReportHere;
  /** The words on the page, one range a text node; empty where they are no longer on it. */
  ranges: Range[];
}

export class Reported {
  places: ReportedPlace[] = [];
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
    const { page, hello } = this.checker;
    const of = hello && !hello.settings.off ? page : null;
    if (this.drawn?.of === of && this.drawn?.reports === this.reports) return;
    if (this.reports.length === 0 && this.places.length === 0) return;
    this.drawn = { of, reports: this.reports };
    this.places = find(of?.checked.map(({ reading }) => reading) ?? [], this.reports);
    const ranges = this.places.flatMap(({ ranges: found }) => found);
    const show = (): void => this.checker.drawing.drawReported(ranges);
    if (ranges.length === 0) show();
    else void this.checker.styleNow().then(show);
  }
}

/** Each report in the article that holds its words best. */
function find(readings: readonly PageReading[], reports: readonly ReportHere[]): ReportedPlace[] {
  if (reports.length === 0) return [];
  const grounds = readings.map((reading) => ({ reading, ground: ground(reading.article.text) }));
  return reports.map((report) => {
    let best: { reading: PageReading; place: Place } | null = null;
    for (const { reading, ground: where } of grounds) {
      const place = anchor(where, report);
      if (place && (!best || place.likeness > best.place.likeness)) best = { reading, place };
    }
    return { report, ranges: best ? best.reading.rangesOf(best.place.start, best.place.end) : [] };
  });
}
