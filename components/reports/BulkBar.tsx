import { useRef } from 'preact/hooks';
import { t, tn } from '../../lib/i18n/t';
import { REPORT_STATES } from '../../lib/reports/report';
import { Button } from '../ui/Button';
import { useFocusAfter } from '../ui/focus-after';
import type { ReportsActions, ReportsView } from './view';
import { stateWord } from './words';

/** What can be done with several reports at once. */
export function BulkBar({ view: { list, selected }, actions }: { view: ReportsView; actions: ReportsActions }) {
  const shown = list.reports.map(({ id }) => id);
  const all = shown.length > 0 && shown.every((id) => selected.has(id));
  const ids = [...selected];
  const more = selected.size > 0 && selected.size < list.total;
  const pick = useRef<HTMLInputElement>(null);
  useFocusAfter(selected.size > 0, () => pick.current);
  useFocusAfter(more, () => pick.current);
  return (
    <div class="reports-bulk">
      <label class="reports-pick">
        <input
          type="checkbox"
          checked={all}
          ref={pick}
          indeterminate={!all && shown.some((id) => selected.has(id))}
          onChange={() => actions.onSelect(shown, !all)}
        />
        <span>{selected.size > 0 ? tn('reports_selected', selected.size) : t('reports_select_page')}</span>
      </label>
      {selected.size > 0 && (
        <>
          {more && <Button look="quiet" onPress={actions.onSelectFound}>{tn('reports_select_found', list.total)}</Button>}
          <Button look="quiet" onPress={actions.onSelectNone}>{t('reports_select_none')}</Button>
          <span class="reports-bulk-do">
            {REPORT_STATES.map((state) => <Button key={state} onPress={() => actions.onChange(ids, { state })}>{t('reports_mark_as', stateWord(state))}</Button>)}
            <Button look="grave" onPress={() => actions.onDelete(ids)}>{t('reports_delete')}</Button>
          </span>
        </>
      )}
      {selected.size === 0 && <span class="soft small">{tn('reports_found', list.total)}</span>}
    </div>
  );
}
