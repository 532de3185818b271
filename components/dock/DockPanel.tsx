import { useState } from 'preact/hooks';
import { formatDate, formatNumber } from '../../lib/i18n/format';
import { harmless } from '../../lib/i18n/harmless';
import { t, tn } from '../../lib/i18n/t';
import type { Verdict } from '../../lib/verdicts/verdict';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';
import type { DockProps } from './Dock';
import { BY_GRAVITY, type DockMark } from './view';

/** The marks in reading order, with filters, and the way to switch Plumbline off here. */
export function DockPanel({ view, onGoTo, onToggle, onHide, onSiteOff }: DockProps) {
  const [only, setOnly] = useState<Verdict | null>(null);
  const present = BY_GRAVITY.filter((verdict) => view.counts[verdict] > 0);
  const filter = only !== null && present.includes(only) ? only : null;
  const marks = view.marks.filter(({ verdict }) => filter === null || verdict === filter);
  return (
    <section id="dock-panel" class="dock-panel float" aria-labelledby="dock-title" tabIndex={-1}>
      <div class="dock-head">
        <h2 id="dock-title">{tn('dock_marks', view.marks.length)}</h2>
        <button type="button" class="card-icon-button" aria-label={t('dock_close')} title={t('dock_close')} onClick={() => onToggle(false)}>
          <svg class="dock-fold" viewBox="0 0 12 12" width="14" height="14" aria-hidden="true"><path d="m3 4.5 3 3 3-3" /></svg>
        </button>
      </div>
      {present.length > 1 && (
        <div class="dock-filters" role="group" aria-label={t('dock_filter')}>
          {present.map((verdict) => (
            <button
              key={verdict}
              type="button"
              class={`dock-filter verdict-${verdict}`}
              aria-pressed={filter === verdict}
              onClick={() => setOnly(filter === verdict ? null : verdict)}
            >
              <VerdictIcon verdict={verdict} />
              {formatNumber(view.counts[verdict])}
              <span class="unseen"> {verdictWord(verdict)}</span>
            </button>
          ))}
        </div>
      )}
      <Notes view={view} />
      <ol class="dock-list">
        {marks.map((mark) => (
          <li key={mark.id}>
            <DockItem mark={mark} active={mark.id === view.active} onGoTo={onGoTo} />
          </li>
        ))}
      </ol>
      <div class="dock-foot">
        <button type="button" class="card-link" onClick={onSiteOff}>{t('dock_site_off', view.host)}</button>
        <button type="button" class="card-link" onClick={onHide}>{t('dock_hide')}</button>
      </div>
    </section>
  );
}

function DockItem({ mark, active, onGoTo }: { mark: DockMark; active: boolean; onGoTo: (id: string) => void }) {
  return (
    <button type="button" class={`dock-item verdict-${mark.verdict}`} data-mark={mark.id} aria-current={active ? 'true' : undefined} onClick={() => onGoTo(mark.id)}>
      <VerdictIcon verdict={mark.verdict} />
      <span class="dock-words">
        <span class="unseen">{verdictWord(mark.verdict)}: </span>
        <span class="dock-text" lang="en" dir="auto">{harmless(mark.text)}</span>
        <span class="dock-more" lang="en">{mark.verdict === 'discrepancy' ? t('dock_terms_say', mark.expected) : mark.title}</span>
      </span>
    </button>
  );
}

function Notes({ view: { newer, asOf, counts, backedOff, truncated } }: Pick<DockProps, 'view'>) {
  const notes = [
    newer && counts.discrepancy > 0 ? t('card_newer', formatDate(asOf)) : null,
    backedOff ? t('dock_backed_off') : null,
    truncated ? t('dock_truncated') : null,
  ].filter((note) => note !== null);
  return notes.map((note) => <p key={note} class="dock-note">{note}</p>);
}
