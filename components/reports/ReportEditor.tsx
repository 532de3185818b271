import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import type { Report, ReportChange } from '../../lib/reports/report';
import { Button } from '../ui/Button';
import { fieldsOf, type Fields, type TermName } from './fields';
import { ReportFields } from './ReportFields';

/** All that can be changed of a report, in its place in the list. */
export function ReportEditor({ report, terms, onSave, onCancel }: { report: Report; terms: readonly TermName[]; onSave: (change: ReportChange) => void; onCancel: () => void }) {
  const [fields, setFields] = useState<Fields>(() => fieldsOf(report));
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('.report-note')?.focus(), []);
  return (
    <form
      ref={form}
      class="report-editor stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(fields);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(fields);
      }}
    >
      <ReportFields fields={fields} terms={terms} ofMark={report.verdict !== null} open onChange={(change) => setFields((now) => ({ ...now, ...change }))} />
      <div class="row">
        <Button look="main" onPress={() => onSave(fields)}>{t('report_save_changes')}</Button>
        <Button onPress={onCancel}>{t('report_cancel')}</Button>
      </div>
    </form>
  );
}
