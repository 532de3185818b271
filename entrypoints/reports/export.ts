/** Writes reports into a file in one of the formats. */
import type { Scope } from '../../components/reports/view';
import { kindWord, stateWord } from '../../components/reports/words';
import { formatDate } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import { ask } from '../../lib/messages/send';
import { fileName, FORMATS, type FormatId } from '../../lib/reports/formats';
import type { MarkdownWords } from '../../lib/reports/formats/markdown';
import { gather } from '../../lib/reports/gather';
import { anyReport, type ReportQuery } from '../../lib/reports/query';
import type { Report } from '../../lib/reports/report';
import { saveFile } from '../options/save-file';
import { TERMS } from './send';

/** Gives the name of the file. What could not be read goes along where everything goes. */
export async function takeOut(format: FormatId, scope: Scope, { query, selected }: { query: ReportQuery; selected: ReadonlySet<string> }): Promise<string> {
  const exported = new Date().toISOString();
  const found = await gather((asked) => ask('report/list', asked), scope === 'found' ? query : { ...anyReport(), sort: 'oldest' });
  const reports: Report[] = scope === 'selected' ? found.filter(({ id }) => selected.has(id)) : found;
  const aside = scope === 'all' ? await ask('report/aside', {}) : { broken: [], kept: [] };
  const name = fileName(format, exported);
  saveFile(name, FORMATS[format].write(reports, { exported, aside, words: markdownWords() }), FORMATS[format].type);
  return name;
}

function markdownWords(): MarkdownWords {
  return {
    heading: t('reports_title'),
    page: t('report_page'),
    kind: t('report_kind'),
    state: t('report_state'),
    term: t('report_term'),
    found: t('report_found'),
    expected: t('report_expected'),
    source: t('report_source_label'),
    date: t('report_made'),
    kindOf: kindWord,
    stateOf: stateWord,
    titleOf: (id) => TERMS.find((term) => term.id === id)?.title ?? id,
    dateOf: (iso) => formatDate(iso),
  };
}
