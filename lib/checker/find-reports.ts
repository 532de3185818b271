import type { PageReading } from '../article/reading';
import type { ReportHere } from '../messages/report-draft';
import { anchor, ground, type Place } from '../reports/anchor';
import type { ReportedPlace } from './report-kit';

/** Each report in the article that holds its words best. */
export function findReports(readings: readonly PageReading[], reports: readonly ReportHere[]): ReportedPlace[] {
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
