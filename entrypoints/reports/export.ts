/** Writes reports into a file in one of the formats. */
import type { Scope } from '../../components/reports/view';
import { kindWord, stateWord } from '../../components/reports/words';
import { formatDate, formatList } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Aside } from '../../lib/messages/reports';
import { ask } from '../../lib/messages/send';
import { fileName, FORMATS, type FormatId } from '../../lib/reports/formats';
import type { MarkdownWords } from '../../lib/reports/formats/markdown';
import { partsOf } from '../../lib/reports/formats/parts';
import { gather } from '../../lib/reports/gather';
import { anyReport } from '../../lib/reports/query';
import type { Report } from '../../lib/reports/report';
import { saveFile } from '../options/save-file';
import { TERMS } from './send';

const NOTHING: Aside = { broken: [], kept: [] };

/** Gives the names of the files, as they are said to the reader: one, unless it would be larger than an import reads. What is set aside goes along where everything goes. */
export async function takeOut(format: FormatId, scope: Scope, { query, selected } = { query: anyReport(), selected: new Set<string>() as ReadonlySet<string> }): Promise<string> {
  const exported = new Date().toISOString();
  const found = await gather((asked) => ask('report/list', asked), scope === 'found' ? query : { ...anyReport(), sort: 'oldest' });
  const reports: Report[] = scope === 'selected' ? found.filter(({ id }) => selected.has(id)) : found;
  const aside = scope === 'all' ? await ask('report/aside', {}) : NOTHING;
  const texts = partsOf(reports, (some) => FORMATS[format].write(some, { exported, aside: some[0] === reports[0] ? aside : NOTHING, words: markdownWords() }));
  const names = texts.map((_, index) => fileName(format, exported, texts.length === 1 ? null : index + 1));
  texts.forEach((text, index) => saveFile(names[index]!, text, FORMATS[format].type));
  return formatList(names);
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
