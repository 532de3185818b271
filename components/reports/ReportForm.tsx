import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format';
import { harmless } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';
import type { StoreProblem } from '../../lib/reports/problem';
import type { Report } from '../../lib/reports/report';
import { fieldsOf, type Fields, type TermName } from './fields';
import { ReportFields } from './ReportFields';
import { problemWords } from './words';

const REPORT_TITLE = 'report-title';

/** `kept`: it waits in another place and will be stored later. */
export type Outcome = { ok: true } | { ok: false; error: StoreProblem; kept: boolean };

export interface ReportFormProps {
  /** The reported words. */
  words: string;
  fields: Fields;
  /** What the reader has typed before and not kept: the form was closed over it. */
  typed: Fields | null;
  /** The words are those of a mark. */
  ofMark: boolean;
  /** The report that these words have on this page already: the form opens it instead. */
  first: Report | null;
  /** The first report is about the very same place. */
  samePlace: boolean;
  incognito: boolean;
  terms: readonly TermName[];
  /** What stands in the form now; null once it is kept. */
  onTyped: (fields: Fields | null) => void;
  onSave: (fields: Fields, how: { again: boolean; agreed: boolean }) => Promise<Outcome>;
  onOpenAll: () => void;
  onClose: () => void;
}

type Stage = 'editing' | 'saving' | 'saved' | 'kept';

/** A short form: kind, note, source, and one key to keep it. */
export function ReportForm(props: ReportFormProps) {
  const { words, fields: given, typed, first: known, samePlace, ofMark, incognito, terms, onTyped, onSave, onOpenAll, onClose } = props;
  const [again, setAgain] = useState(false);
  const first = again ? null : known;
  const [fields, setFields] = useState<Fields>(() => typed ?? fieldsOf(known ?? given));
  const [agreed, setAgreed] = useState(false);
  const [stage, setStage] = useState<Stage>('editing');
  const [problem, setProblem] = useState<{ error: StoreProblem; kept: boolean } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const mustAgree = incognito && first === null;

  // Together with the drawing, here and below: a key that comes between the two must not find the focus gone with what had it.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('.report-note')?.focus({ preventScroll: true }), [again]);

  const change = (part: Partial<Fields>): void => {
    const next = { ...fields, ...part };
    setFields(next);
    onTyped(next);
  };
  const save = async (): Promise<void> => {
    if (stage === 'saving') return;
    if (mustAgree && !agreed) {
      setProblem({ error: 'private', kept: false });
      form.current?.querySelector<HTMLElement>('.report-agree')?.focus();
      return;
    }
    setStage('saving');
    const outcome = await onSave(fields, { again, agreed });
    if (outcome.ok || outcome.kept) onTyped(null);
    setProblem(outcome.ok ? null : outcome);
    setStage(outcome.ok ? 'saved' : outcome.kept ? 'kept' : 'editing');
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };

  if (stage === 'saved' || stage === 'kept') return <Saved problem={problem} changed={first !== null} onOpenAll={onOpenAll} onClose={onClose} />;
  return (
    <form
      ref={form}
      class="report-form"
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Head title={t(first ? 'report_title_again' : 'report_title')} onClose={onClose} />
      <div class="card-body report-body">
        <blockquote class="report-words" lang="en" dir="auto">{harmless(words)}</blockquote>
        {first && (
          <div class="report-first" role="note">
            <p>{t(samePlace ? 'report_first_same' : 'report_first_other', formatDate(first.created))}</p>
            {!samePlace && <button type="button" class="card-button" onClick={() => { setAgain(true); setFields(fieldsOf(given)); }}>{t('report_again')}</button>}
          </div>
        )}
        <ReportFields fields={fields} terms={terms} ofMark={ofMark} onChange={change} />
        {mustAgree && (
          <label class="report-private">
            <input type="checkbox" class="report-agree" checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
            <span>{t('report_private')}</span>
          </label>
        )}
        {problem && <p class="report-problem" role="alert">{problemWords(problem.error)}</p>}
      </div>
      <div class="card-actions">
        {/* Not `disabled`: that would take the focus from it. */}
        <button type="submit" class="card-button card-button-main" aria-disabled={stage === 'saving'}>{t(first ? 'report_save_changes' : 'report_save')}</button>
        <button type="button" class="card-button" onClick={onClose}>{t('report_cancel')}</button>
        <span class="report-keys" aria-hidden="true">{t('report_keys')}</span>
      </div>
    </form>
  );
}

function Head({ title, onClose }: { title: string; onClose: () => void }) {
  return (
    <div class="report-head">
      <h2 id={REPORT_TITLE}>{title}</h2>
      <button type="button" class="card-icon-button" aria-label={t('report_close')} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
      </button>
    </div>
  );
}

/** What became of it. A report that could not be stored is said to wait, and why. */
function Saved({ problem, changed, onOpenAll, onClose }: { problem: { error: StoreProblem } | null; changed: boolean; onOpenAll: () => void; onClose: () => void }) {
  const done = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => done.current?.focus({ preventScroll: true }), []);
  const words = problem ? t('report_waits') : t(changed ? 'report_changed' : 'report_kept');
  return (
    <div class="report-form">
      <Head title={t(problem ? 'report_title_waits' : 'report_title_kept')} onClose={onClose} />
      <div class="card-body report-body">
        {problem && <p class="report-problem" role="alert">{problemWords(problem.error)}</p>}
        <p role="status">{words}</p>
      </div>
      <div class="card-actions">
        <button ref={done} type="button" class="card-button card-button-main" onClick={onClose}>{t('report_done')}</button>
        <button type="button" class="card-button" onClick={onOpenAll}>{t('report_open_all')}</button>
      </div>
    </div>
  );
}
