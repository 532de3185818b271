/** In which fields two reports of one id differ, as they are shown. */
import { formatDate } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Report } from '../../lib/reports/report';
import type { TermName } from './fields';
import { titleOf } from './view';
import { kindWord, stateWord } from './words';

export interface Difference {
  field: string;
  mine: string;
  theirs: string;
}

/** Name and shown value of each field that a reader knows of. */
const FIELDS: readonly [name: () => string, value: (report: Report, terms: readonly TermName[]) => string][] = [
  [() => t('report_note_label'), ({ note }) => note],
  [() => t('report_kind'), ({ kind }) => kindWord(kind)],
  [() => t('report_state'), ({ state }) => stateWord(state)],
  [() => t('report_term'), ({ term }, terms) => (term === null ? t('report_no_term') : titleOf(terms, term))],
  [() => t('report_found'), ({ found }) => found],
  [() => t('report_expected'), ({ expected }) => expected],
  [() => t('report_source_label'), ({ source }) => source],
  [() => t('report_words'), ({ quote }) => quote.exact],
  [() => t('report_page'), ({ page }) => page.title || page.url],
];

/** Where they differ in nothing that is shown, when each was changed. */
export function differences(mine: Report, theirs: Report, terms: readonly TermName[]): Difference[] {
  const found = FIELDS.map(([name, value]) => ({ field: name(), mine: value(mine, terms), theirs: value(theirs, terms) })).filter((each) => each.mine !== each.theirs);
  return found.length > 0 ? found : [{ field: t('report_made'), mine: formatDate(mine.updated), theirs: formatDate(theirs.updated) }];
}
