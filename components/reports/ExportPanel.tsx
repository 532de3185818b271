import { useState } from 'preact/hooks';
import { formatNumber } from '../../lib/i18n/format';
import { t, type MessageKey } from '../../lib/i18n/t';
import { FORMAT_IDS, type FormatId } from '../../lib/reports/formats';
import { Button } from '../ui/Button';
import { Chips } from '../ui/Chips';
import type { ReportsView, Scope } from './view';

const NAMES: Record<FormatId, [name: MessageKey, more: MessageKey]> = {
  own: ['reports_format_own', 'reports_format_own_more'],
  annotation: ['reports_format_annotation', 'reports_format_annotation_more'],
  csv: ['reports_format_csv', 'reports_format_csv_more'],
  markdown: ['reports_format_markdown', 'reports_format_markdown_more'],
  claimReview: ['reports_format_claim_review', 'reports_format_claim_review_more'],
};

/** Which reports, and as what. */
export function ExportPanel({ view: { list, counts, selected }, onExport }: { view: ReportsView; onExport: (format: FormatId, scope: Scope) => void }) {
  const [chosen, setChosen] = useState<Scope>('all');
  const scope = chosen === 'selected' && selected.size === 0 ? 'all' : chosen;
  const chips = [
    { id: 'all' as const, label: t('reports_scope_all'), count: formatNumber(counts.total) },
    ...(list.total < counts.total ? [{ id: 'found' as const, label: t('reports_scope_found'), count: formatNumber(list.total) }] : []),
    ...(selected.size > 0 ? [{ id: 'selected' as const, label: t('reports_scope_selected'), count: formatNumber(selected.size) }] : []),
  ];
  return (
    <section class="sheet stack" aria-labelledby="export-title">
      <h2 id="export-title">{t('reports_export')}</h2>
      {chips.length > 1 && <Chips chips={chips} selected={scope} label={t('reports_scope')} onSelect={setChosen} />}
      <ul class="reports-formats">
        {FORMAT_IDS.map((id) => (
          <li key={id}>
            <Button onPress={() => onExport(id, scope)}>{t(NAMES[id][0])}</Button>
            <span class="small soft">{t(NAMES[id][1])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
