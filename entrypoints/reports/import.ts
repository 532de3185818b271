/** Reads a file and compares it with what is here. Writes nothing. */
import type { Preview, Said } from '../../components/reports/view';
import { t } from '../../lib/i18n/t';
import { ask } from '../../lib/messages/send';
import { MAX_BYTES } from '../../lib/reports/import/limits';
import { ImportError } from '../../lib/reports/import/problem';
import { FAULTS } from '../../lib/reports/schema';
import { readReports, type FileRead } from '../../lib/reports/import/read-file';

/** Faults that are named; a reader mends a file by the first ones. */
const NAMED = 5;

/** A preview, or why there is none in words. Throws only where the background fails. */
export async function previewOf(file: File): Promise<{ preview: Preview } | { said: Said }> {
  const read = await reading(file);
  if ('said' in read) return read;
  const { reports, broken } = read;
  return { preview: { file: file.name, reports, broken, ...(await ask('report/compare', { reports })) } };
}

async function reading(file: File): Promise<FileRead | { said: Said }> {
  try {
    // Known before a byte of it is read.
    if (file.size > MAX_BYTES) throw new ImportError('large');
    const bytes = await file.arrayBuffer().catch(() => {
      throw new ImportError('unreadable');
    });
    return await readReports(new Uint8Array(bytes), new Date(file.lastModified).toISOString());
  } catch (error) {
    const { problem, faults } = error instanceof ImportError ? error : new ImportError('unreadable');
    const lines = faults.slice(0, NAMED).map(({ record, fault }) => t('report_import_record', record, ...faultInWords(fault)));
    return { said: { words: [t(`report_import_${problem}`), ...lines].join('\n'), grave: true } };
  }
}

/** Where the fault is, and what it is in the reader's language. */
function faultInWords(fault: string): [path: string, words: string] {
  const [path = '', code] = fault.split(': ');
  return [path, t(`report_fault_${FAULTS.find((each) => each === code) ?? 'value'}`)];
}
