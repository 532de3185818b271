import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { EraseDialog } from './EraseDialog';

export interface DataSectionProps {
  /** Each gives what came of it, in words. */
  onExportSettings: () => Promise<string>;
  onImportSettings: (file: File) => Promise<string>;
  onExportReports: () => Promise<string>;
  onErase: () => Promise<string>;
  /** To the page of reports, where reports are looked through and brought in. */
  onReports: (part: 'list' | 'import') => void;
}

/** What is kept on this device: to take out, to bring in, to erase. */
export function DataSection({ onExportSettings, onImportSettings, onExportReports, onErase, onReports }: DataSectionProps) {
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const doing = (work: () => Promise<string>): void => {
    setSaid('');
    work().then(setSaid, () => setSaid(t('options_data_failed')));
  };
  const picked = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file) doing(() => onImportSettings(file));
    // The same file can be picked again.
    input.value = '';
  };
  return (
    <Section id="data" title={t('options_data')} lead={t('options_data_lead')}>
      <div class="stack">
        <h3>{t('options_data_settings')}</h3>
        <div class="row">
          <Button onPress={() => doing(onExportSettings)}>{t('options_export_settings')}</Button>
          <Button onPress={() => picker.current?.click()}>{t('options_import_settings')}</Button>
          <input ref={picker} type="file" hidden accept="application/json,.json" aria-label={t('options_import_settings')} onChange={(event) => picked(event.currentTarget)} />
        </div>
      </div>
      <div class="stack">
        <h3>{t('options_data_reports')}</h3>
        <div class="row">
          <Button onPress={() => doing(onExportReports)}>{t('options_export_reports')}</Button>
          <Button onPress={() => onReports('import')}>{t('options_import_reports')}</Button>
          <Button look="quiet" onPress={() => onReports('list')}>{t('options_open_reports')}</Button>
        </div>
      </div>
      <div class="stack">
        <h3>{t('options_data_everything')}</h3>
        <div class="row">
          <Button look="grave" onPress={() => setAsking(true)}>{t('options_erase')}</Button>
        </div>
      </div>
      <p class="small" role="status">{said}</p>
      <EraseDialog
        open={asking}
        onClose={() => setAsking(false)}
        onExport={async () => `${await onExportSettings()} ${await onExportReports()}`}
        onErase={() => {
          setAsking(false);
          doing(onErase);
        }}
      />
    </Section>
  );
}
