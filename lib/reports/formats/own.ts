/** Our own file: complete and versioned, with what could not be read beside the reports. */
import type { BrokenRecord, KeptDraft } from '../../messages/reports';
import { REPORT_VERSION, type Report } from '../report';
import { inLines, RECORDS } from './lines';

export const OWN_KIND = 'plumbline-reports';

export interface OwnFile {
  kind: typeof OWN_KIND;
  version: number;
  /** ISO date-time of the export. */
  exported: string;
  reports: Report[];
  /** Records that no longer parse, as they were found, and drafts that could not be stored; left out where there are none. */
  broken?: BrokenRecord[];
  kept?: KeptDraft[];
}

export function ownFile(reports: Report[], exported: string, aside: { broken: BrokenRecord[]; kept: KeptDraft[] } = { broken: [], kept: [] }): string {
  const file: Omit<OwnFile, 'reports'> & { reports: unknown } = {
    kind: OWN_KIND,
    version: REPORT_VERSION,
    exported,
    reports: [RECORDS],
    ...(aside.broken.length > 0 ? { broken: aside.broken } : {}),
    ...(aside.kept.length > 0 ? { kept: aside.kept } : {}),
  };
  return inLines(file, reports);
}
