import { useId } from 'preact/hooks';
import { formatNumber } from '../../lib/i18n/format';
import { harmless } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';
import { SORTS, type ReportCounts, type ReportQuery, type ReportSort } from '../../lib/reports/query';
import { REPORT_KINDS, REPORT_STATES } from '../../lib/reports/report';
import type { TermName } from './fields';
import { titleOf } from './view';
import { kindWord, stateWord } from './words';

interface Option {
  value: string;
  label: string;
}

/** No filter: an option's value is text, and a term can be empty. */
const ANY = '*';

/** Search, filters and order. Each filter says how many reports it would show of all. */
export function Filters({ query, counts, terms, onQuery }: { query: ReportQuery; counts: ReportCounts; terms: readonly TermName[]; onQuery: (change: Partial<ReportQuery>) => void }) {
  const id = useId();
  const counted = (label: string, count = 0): string => t('reports_counted', harmless(label), formatNumber(count));
  const choice = (name: 'kind' | 'state' | 'term' | 'site', label: string, options: readonly Option[]) => (
    <Choice id={`${id}-${name}`} label={label} value={query[name] ?? ANY} options={[{ value: ANY, label: t('filter_all') }, ...options]} onChoose={(value) => onQuery({ [name]: value === ANY ? null : value })} />
  );
  return (
    <search class="reports-filters">
      <div class="report-field reports-search">
        <label for={`${id}-text`}>{t('reports_search')}</label>
        <input type="search" id={`${id}-text`} value={query.text} maxLength={500} onInput={(event) => onQuery({ text: event.currentTarget.value })} />
      </div>
      {choice('kind', t('report_kind'), REPORT_KINDS.map((kind) => ({ value: kind, label: counted(kindWord(kind), counts.kinds[kind]) })))}
      {choice('state', t('report_state'), REPORT_STATES.map((state) => ({ value: state, label: counted(stateWord(state), counts.states[state]) })))}
      {choice('term', t('report_term'), counts.terms.map(([term, count]) => ({ value: term, label: counted(term === '' ? t('report_no_term') : titleOf(terms, term), count) })))}
      {choice('site', t('reports_site'), counts.sites.map(([site, count]) => ({ value: site, label: counted(site, count) })))}
      <Choice id={`${id}-sort`} label={t('reports_sort')} value={query.sort} options={SORTS.map((sort) => ({ value: sort, label: t(`reports_sort_${sort}`) }))} onChoose={(sort) => onQuery({ sort: sort as ReportSort })} />
    </search>
  );
}

function Choice({ id, label, value, options, onChoose }: { id: string; label: string; value: string; options: readonly Option[]; onChoose: (value: string) => void }) {
  return (
    <div class="report-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
