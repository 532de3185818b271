/** The fields of a report that its maker fills in. */
import { harmless } from '../../lib/i18n/harmless';
import type { Report } from '../../lib/reports/report';

export type Fields = Pick<Report, 'kind' | 'term' | 'found' | 'expected' | 'note' | 'source'>;

export interface TermName {
  id: string;
  title: string;
}

/** As they are filled in; what turns words around would do so while they are typed over. */
export function fieldsOf({ kind, term, found, expected, note, source }: Fields): Fields {
  return { kind, term, found: harmless(found), expected: harmless(expected), note: harmless(note), source: harmless(source) };
}
