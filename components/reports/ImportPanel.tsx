import { useRef, useState } from 'preact/hooks';
import { t, tn } from '../../lib/i18n/t';
import type { MergeChoice } from '../../lib/reports/merge';
import { Button } from '../ui/Button';
import type { Preview } from './view';
import { harmless } from './words';

/** Conflicts that are shown one by one; a longer list nobody compares. */
const SHOWN = 10;

/** Takes a file by choice or by drop, and shows what it would bring before anything is written. */
export function ImportPanel({ preview, onFile, onImport, onDrop }: { preview: Preview | null; onFile: (file: File) => void; onImport: (choice: MergeChoice) => void; onDrop: () => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
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
        <Button onPress={() => picker.current?.click()}>{t('reports_import_pick')}</Button>
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
      {preview && <PreviewOf preview={preview} onImport={onImport} onDrop={onDrop} />}
    </section>
  );
}

function PreviewOf({ preview: { file, fresh, same, conflicts }, onImport, onDrop }: { preview: Preview; onImport: (choice: MergeChoice) => void; onDrop: () => void }) {
  const [choice, setChoice] = useState<MergeChoice>('mine');
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
      {conflicts.length > 0 && (
        <fieldset class="stack">
          <legend class="small soft">{t('reports_conflicts')}</legend>
          {ways.map((way) => (
            <label key={way} class="row"><input type="radio" name="conflicts" checked={choice === way} onChange={() => setChoice(way)} /> {t(`reports_conflicts_${way}`)}</label>
          ))}
          <ul class="reports-conflicts">
            {conflicts.slice(0, SHOWN).map(({ mine, theirs }) => (
              <li key={mine.id} class="small">
                <strong dir="auto">{harmless(mine.quote.exact).slice(0, 100)}</strong>
                <span>{t('reports_conflict_mine', harmless(mine.note || mine.state))}</span>
                <span>{t('reports_conflict_theirs', harmless(theirs.note || theirs.state))}</span>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <div class="row">
        <Button look="main" disabled={changes === 0} onPress={() => onImport(choice)}>{tn('reports_import_do', changes)}</Button>
        <Button onPress={onDrop}>{t('report_cancel')}</Button>
      </div>
    </div>
  );
}
