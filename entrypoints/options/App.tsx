import { useEffect, useMemo, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options';
import { t } from '../../lib/i18n/t';
import { checkSample, SAMPLE_TEXT } from '../../lib/sample/check';
import { paintMarks, styleMarks } from '../../lib/sample/paint';
import { askForAccess, onAccess } from '../../lib/settings/access';
import { settingsOfBrowser } from '../../lib/settings/browser';
import type { SettingName, Settings } from '../../lib/settings/settings';
import { terms } from '../../lib/terms/bundled';
import { eraseEverything, exportReports, exportSettingsFile, importSettingsFile } from './data';
import { changeShortcuts } from './shortcuts';

/** In the order in which a reader meets them; the browser gives them by name. */
const COMMANDS = ['next-mark', 'previous-mark', 'open-dock', 'report-selection'];

interface AppProps {
  initial: Settings;
  commands: readonly chrome.commands.Command[];
  /** Whether the browser lets us read pages. */
  access: boolean;
}

export function App({ initial, commands, access: first }: AppProps) {
  const [settings, setSettings] = useState(initial);
  const [fault, setFault] = useState('');
  const [access, setAccess] = useState(first);
  const sample = useMemo(() => checkSample(SAMPLE_TEXT), []);
  useEffect(() => settingsOfBrowser.onChange(setSettings), []);
  useEffect(() => onAccess(setAccess), []);
  useEffect(() => styleMarks(settings), [settings.palette, settings.markStyle]);

  /** Shown at once; taken back where it could not be stored. */
  const storing = (work: Promise<unknown>): void => {
    setFault('');
    work.catch(async () => {
      setFault(t('options_not_stored'));
      setSettings(await settingsOfBrowser.load());
    });
  };
  const set = <K extends SettingName>(name: K, value: Settings[K]): void => {
    setSettings((now) => ({ ...now, [name]: value }));
    storing(settingsOfBrowser.set(name, value));
  };

  return (
    <Options
      settings={settings}
      sample={sample}
      commands={COMMANDS.flatMap((wanted) => commands.filter(({ name }) => name === wanted)).map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }))}
      version={chrome.runtime.getManifest().version}
      asOf={terms.deal.asOf.date}
      fault={fault}
      onPaint={paintMarks}
      onSet={set}
      onSites={(list, change) => storing(settingsOfBrowser.update(list, change))}
      onAllow={access ? null : askForAccess}
      onKeys={() => void changeShortcuts()}
      onExportSettings={exportSettingsFile}
      onImportSettings={importSettingsFile}
      onExportReports={exportReports}
      onErase={eraseEverything}
      onReports={(part) => void chrome.tabs.create({ url: chrome.runtime.getURL(`/reports.html${part === 'import' ? '#import' : ''}`) })}
    />
  );
}
