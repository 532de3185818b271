import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { harmless, harmlessLine } from '../../lib/i18n/harmless';
import { t, tn } from '../../lib/i18n/t';
import type { MergeChoice } from '../../lib/reports/merge';
import type { Report } from '../../lib/reports/report';
import { Button } from '../ui/Button';
import { useFocusAfter } from '../ui/focus-after';
import { differences } from './differences';
import type { TermName } from './fields';
import type { Preview } from './view';
import { kindWord } from './words';

/** New ones and conflicts that are shown one by one; a longer list nobody compares. */
const SHOWN = 10;

/** Takes a file by choice or by drop, and shows what it would bring before anything is written. `led`: the reader has come for it. */
export function ImportPanel({ preview, terms, led, onFile, onImport, onDrop }: { preview: Preview | null; terms: readonly TermName[]; led: boolean; onFile: (file: File) => void; onImport: (choice: MergeChoice) => void; onDrop: () => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const pick = (): HTMLElement | null => document.getElementById('import-pick');
  useLayoutEffect(() => {
    if (led) pick()?.focus();
  }, [led]);
  useFocusAfter(preview !== null, pick);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <section
      class={`sheet stack reports-import${over ? ' reports-import-over' : ''}`}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2 id="import-title">{t('reports_import')}</h2>
      <p class="soft small">{t('reports_import_lead')}</p>
      <div class="row">
        <Button id="import-pick" onPress={() => picker.current?.click()}>{t('reports_import_pick')}</Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,.jsonld,application/json,application/ld+json"
          aria-label={t('reports_import_pick')}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {preview && <PreviewOf preview={preview} terms={terms} onImport={onImport} onDrop={onDrop} />}
    </section>
  );
}

function PreviewOf({ preview: { file: name, reports, broken, fresh, same, conflicts }, terms, onImport, onDrop }: { preview: Preview; terms: readonly TermName[]; onImport: (choice: MergeChoice) => void; onDrop: () => void }) {
  const [choice, setChoice] = useState<MergeChoice>('mine');
  const file = harmlessLine(name);
  const changes = fresh.length + (choice === 'theirs' ? conflicts.length : 0);
  const ways: readonly MergeChoice[] = ['mine', 'theirs'];
  return (
    <div class="stack reports-preview" role="group" aria-label={t('reports_preview', file)}>
      <h3>{t('reports_preview', file)}</h3>
      <ul>
        <li>{tn('reports_preview_fresh', fresh.length)}</li>
        <li>{tn('reports_preview_same', same.length)}</li>
        <li>{tn('reports_preview_conflict', conflicts.length)}</li>
      </ul>
      {fresh.length > 0 && <Fresh reports={reports.filter(({ id }) => fresh.includes(id)).slice(0, SHOWN)} more={fresh.length - SHOWN} />}
      {broken > 0 && <p class="small soft">{tn('reports_preview_broken', broken)}</p>}
      {conflicts.length > 0 && (
        <fieldset class="stack">
          <legend class="small soft">{t('reports_conflicts')}</legend>
          {ways.map((way) => (
            <label key={way} class="row"><input type="radio" name="conflicts" checked={choice === way} onChange={() => setChoice(way)} /> {t(`reports_conflicts_${way}`)}</label>
          ))}
          <ul class="reports-conflicts">
            {conflicts.slice(0, SHOWN).map(({ mine, theirs }) => (
              <li key={mine.id} class="small">
                <strong lang="en" dir="auto">{short(mine.quote.exact)}</strong>
                {differences(mine, theirs, terms).map((difference) => (
                  <dl key={difference.field}>
                    <dt>{difference.field}</dt>
                    <dd>{t('reports_conflict_mine', short(difference.mine) || '–')}</dd>
                    <dd>{t('reports_conflict_theirs', short(difference.theirs) || '–')}</dd>
                  </dl>
                ))}
              </li>
            ))}
          </ul>
          {conflicts.length > SHOWN && <p class="small soft">{tn('reports_preview_more', conflicts.length - SHOWN)}</p>}
        </fieldset>
      )}
      <div class="row">
        <Button look="main" disabled={changes === 0} onPress={() => onImport(choice)}>{tn('reports_import_do', changes)}</Button>
        <Button onPress={onDrop}>{t('report_cancel')}</Button>
      </div>
    </div>
  );
}

/** The new ones by their words, behind a fold. */
function Fresh({ reports, more }: { reports: readonly Report[]; more: number }) {
  return (
    <details class="small">
      <summary>{t('reports_preview_show')}</summary>
      <ul class="reports-fresh">
        {reports.map(({ id, kind, quote }) => (
          <li key={id}>
            {kindWord(kind)}: <q lang="en" dir="auto">{short(quote.exact)}</q>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft">{tn('reports_preview_more', more)}</p>}
    </details>
  );
}

const short = (text: string): string => harmless(text).slice(0, 120);
