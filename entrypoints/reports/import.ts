/** Reads a file and compares it with what is here. Writes nothing. */
import type { Preview, Said } from '../../components/reports/view';
import { t } from '../../lib/i18n/t';
import { ask } from '../../lib/messages/send';
import { MAX_BYTES } from '../../lib/reports/import/decode';
import { ImportError } from '../../lib/reports/import/problem';
import { readReports } from '../../lib/reports/import/read-file';

/** Faults that are named; a reader mends a file by the first ones. */
const NAMED = 5;

/** A preview, or why there is none in words. Throws only where the background fails. */
export async function previewOf(file: File): Promise<{ preview: Preview } | { said: Said }> {
  const read = await reading(file);
  if ('said' in read) return read;
  const { reports } = read;
  return { preview: { file: file.name, reports, ...(await ask('report/compare', { reports })) } };
}

async function reading(file: File): Promise<{ reports: Preview['reports'] } | { said: Said }> {
  try {
    // Known before a byte of it is read.
    if (file.size > MAX_BYTES) throw new ImportError('large');
    const bytes = await file.arrayBuffer().catch(() => {
      throw new ImportError('unreadable');
    });
    return await readReports(new Uint8Array(bytes), new Date(file.lastModified).toISOString());
  } catch (error) {
    const { problem, faults } = error instanceof ImportError ? error : new ImportError('unreadable');
    const lines = faults.slice(0, NAMED).map(({ record, fault }) => t('report_import_record', record, fault));
    return { said: { words: [t(`report_import_${problem}`), ...lines].join('\n'), grave: true } };
  }
}
