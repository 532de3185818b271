/** What is kept on this device: out as files, in from a file, and erased. Each gives what came of it, in words. */
import { t } from '../../lib/i18n/t';
import { ask } from '../../lib/messages/send';
import { settingsOfBrowser } from '../../lib/settings/browser';
import { exportSettings, importSettings } from '../../lib/settings/transfer';
import { takeOut } from '../reports/export';
import { saveFile } from './save-file';

const today = (): string => new Date().toISOString().slice(0, 10);

export async function exportSettingsFile(): Promise<string> {
  const name = `plumbline-settings-${today()}.json`;
  saveFile(name, exportSettings(await settingsOfBrowser.load()), 'application/json');
  return t('options_exported', name);
}

export async function importSettingsFile(file: File): Promise<string> {
  const read = importSettings(await file.text());
  if (!read.ok) return t(`options_import_${read.problem.replaceAll('-', '_') as 'not_json'}`);
  await settingsOfBrowser.replace(read.settings);
  return t('options_imported');
}

/** Reports by the background, which alone writes them; then all that is stored, settings and dismissed marks included. */
export async function eraseEverything(): Promise<string> {
  const erased = await ask('report/erase', {});
  if (!erased.ok) throw new Error(erased.error);
  const { welcomed } = await chrome.storage.local.get('welcomed');
  await chrome.storage.local.clear();
  // What was dismissed in private windows.
  await chrome.storage.session.remove('dismissed');
  // Not the reader's data: that the welcome page has been shown.
  if (welcomed === true) await chrome.storage.local.set({ welcomed });
  return t('options_erased');
}

/** All reports, and what could not be read or stored of them. */
export async function exportReports(): Promise<string> {
  return t('options_exported', await takeOut('own', 'all'));
}
