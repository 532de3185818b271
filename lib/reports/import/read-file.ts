/** A file becomes reports: every record is checked, and one that does not hold refuses the file. Writes nothing. */
import type { KeptDraft } from '../../messages/reports';
import { OWN_KIND } from '../formats/own';
import { reportOf } from '../make';
import { sameContent } from '../merge';
import { migrateReport } from '../migrate';
import { REPORT_VERSION, type Report } from '../report';
import { parseReport } from '../schema';
import { decode } from './decode';
import { get, isFields, listOf, type Fields } from './fields';
import { annotationsIn, recordOf } from './from-annotation';
import { ImportError, type Fault } from './problem';

const MAX_REPORTS = 100_000;
const SHOWN_FAULTS = 20;

export interface FileRead {
  format: 'own' | 'annotation';
  reports: Report[];
  /** Records of our own file that could not be read when it was written, and cannot be now: they stay in the file. */
  broken: number;
}

/** The reports of a file's bytes. `fallback` (ISO date-time) dates annotations that tell no date. Throws an ImportError. */
export async function readReports(bytes: Uint8Array, fallback: string): Promise<FileRead> {
  const data = decode(bytes);
  if (isFields(data) && get(data, 'kind') === OWN_KIND) return { format: 'own', ...ownReports(data) };
  const found = annotationsIn(data);
  if (!found) throw new ImportError('unknown');
  if (found.linked) throw new ImportError('linked');
  const records: unknown[] = [];
  for (const item of found.items) records.push(await recordOf(item, fallback));
  return { format: 'annotation', reports: checked(records), broken: 0 };
}

/** The reports of our own file, with the drafts that had not been stored when it was written. */
function ownReports(file: Fields): Pick<FileRead, 'reports' | 'broken'> {
  const broken = listOf(get(file, 'broken')).length;
  const records = [...ownRecords(file), ...listOf(get(file, 'kept')).map(fromKept)];
  // A file may hold nothing but what could not be read: that is said, not refused.
  return { reports: records.length === 0 && broken > 0 ? [] : checked(records), broken };
}

/** A kept draft as the report that it was to become; what is no draft stays as it is, and is refused. */
function fromKept(kept: unknown): unknown {
  try {
    return reportOf(kept as KeptDraft);
  } catch {
    return kept;
  }
}

function ownRecords(file: Fields): unknown[] {
  const version = get(file, 'version');
  const reports = get(file, 'reports');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || !Array.isArray(reports)) throw new ImportError('unknown');
  if (version > REPORT_VERSION) throw new ImportError('newer');
  return reports.map(migrateReport);
}

function checked(records: readonly unknown[]): Report[] {
  if (records.length === 0) throw new ImportError('empty');
  if (records.length > MAX_REPORTS) throw new ImportError('large');
  const reports = new Map<string, Report>();
  const faults: Fault[] = [];
  records.forEach((record, index) => {
    if (faults.length >= SHOWN_FAULTS) return;
    const parsed = parseReport(record);
    const before = parsed.ok ? reports.get(parsed.value.id) : undefined;
    if (!parsed.ok) faults.push({ record: index + 1, fault: parsed.fault });
    else if (before && !sameContent(before, parsed.value)) faults.push({ record: index + 1, fault: 'id: twice' });
    else reports.set(parsed.value.id, parsed.value);
  });
  if (faults.length > 0) throw new ImportError('records', faults);
  return [...reports.values()];
}
