import { formatNumber } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { ReportQuery } from '../../lib/reports/query';
import { Button } from '../ui/Button';

/** Leads through the pages of the list; nothing where there is one. */
export function Pager({ query: { offset, limit }, total, onQuery }: { query: ReportQuery; total: number; onQuery: (change: Partial<ReportQuery>) => void }) {
  if (total <= limit) return null;
  const last = Math.floor((total - 1) / limit) * limit;
  const to = (place: number): void => {
    onQuery({ offset: Math.min(Math.max(place, 0), last) });
    scrollTo({ top: 0 });
  };
  return (
    <nav class="reports-pager" aria-label={t('reports_pages')}>
      <Button onPress={() => to(0)} disabled={offset === 0}>{t('reports_first')}</Button>
      <Button onPress={() => to(offset - limit)} disabled={offset === 0}>{t('reports_previous')}</Button>
      <span>{t('reports_range', formatNumber(offset + 1), formatNumber(Math.min(offset + limit, total)), formatNumber(total))}</span>
      <Button onPress={() => to(offset + limit)} disabled={offset >= last}>{t('reports_next')}</Button>
      <Button onPress={() => to(last)} disabled={offset >= last}>{t('reports_last')}</Button>
    </nav>
  );
}
