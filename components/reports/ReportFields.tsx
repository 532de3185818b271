import { useId } from 'preact/hooks';
import { harmless } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';
import { LIMITS, REPORT_KINDS, type ReportKind } from '../../lib/reports/report';
import type { Fields, TermName } from './fields';
import { kindMore, kindWord, noteWord } from './words';

export interface ReportFieldsProps {
  fields: Fields;
  terms: readonly TermName[];
  /** The words were marked: the reader says whether the mark or the page is right. */
  ofMark: boolean;
  onChange: (change: Partial<Fields>) => void;
  /** Whether term, found and expected lie open at once. */
  open?: boolean;
}

/** Kind, note and source; behind a fold what is prefilled and seldom changed. */
export function ReportFields({ fields, terms, ofMark, onChange, open = false }: ReportFieldsProps) {
  const id = useId();
  const line = (name: 'found' | 'expected', label: string) => (
    <div class="report-field">
      <label for={`${id}-${name}`}>{label}</label>
      <input type="text" id={`${id}-${name}`} dir="auto" maxLength={LIMITS.short} value={fields[name]} onInput={(event) => onChange({ [name]: event.currentTarget.value })} />
    </div>
  );
  return (
    <>
      <KindChoice kind={fields.kind} ofMark={ofMark} onChoose={(kind) => onChange({ kind })} />
      <div class="report-field">
        <label for={`${id}-note`}>{noteWord(fields.kind)}</label>
        <textarea id={`${id}-note`} class="report-note" dir="auto" rows={2} maxLength={LIMITS.note} placeholder={t('report_note_hint')} value={fields.note} onInput={(event) => onChange({ note: event.currentTarget.value })} />
      </div>
      <div class="report-field">
        <label for={`${id}-source`}>{t('report_source')}</label>
        <input type="text" id={`${id}-source`} dir="auto" maxLength={LIMITS.source} value={fields.source} onInput={(event) => onChange({ source: event.currentTarget.value })} />
      </div>
      <details class="report-more" open={open}>
        <summary>{t('report_more')}</summary>
        <div class="report-field">
          <label for={`${id}-term`}>{t('report_term')}</label>
          <select id={`${id}-term`} value={fields.term ?? ''} onChange={(event) => onChange({ term: event.currentTarget.value || null })}>
            <option value="">{t('report_no_term')}</option>
            {fields.term !== null && !terms.some(({ id: known }) => known === fields.term) && <option value={fields.term}>{harmless(fields.term)}</option>}
            {terms.map((term) => <option key={term.id} value={term.id} lang="en">{term.title}</option>)}
          </select>
        </div>
        {line('found', t('report_found'))}
        {line('expected', t('report_expected'))}
      </details>
    </>
  );
}

function KindChoice({ kind, ofMark, onChoose }: { kind: ReportKind; ofMark: boolean; onChoose: (kind: ReportKind) => void }) {
  const name = useId();
  return (
    <fieldset class="report-kinds">
      <legend class="unseen">{t('report_kind')}</legend>
      {REPORT_KINDS.map((each) => (
        <label key={each} class="report-kind" title={kindMore(each, ofMark)}>
          <input type="radio" name={name} value={each} checked={each === kind} onChange={() => onChoose(each)} />
          <span>{kindWord(each)}</span>
        </label>
      ))}
      <p class="report-kind-more">{kindMore(kind, ofMark)}</p>
    </fieldset>
  );
}
