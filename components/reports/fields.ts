/** The fields of a report that its maker fills in. */
import type { Report } from '../../lib/reports/report';

export type Fields = Pick<Report, 'kind' | 'term' | 'found' | 'expected' | 'note' | 'source'>;

export interface TermName {
  id: string;
  title: string;
}

export function fieldsOf({ kind, term, found, expected, note, source }: Fields): Fields {
  return { kind, term, found, expected, note, source };
}
