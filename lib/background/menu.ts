/** The context menu on selected text: "Report … to Plumbline". */
import { t } from '../i18n/t';

export const REPORT_ITEM = 'report-selection';

/** Makes the menu anew: it is kept by the browser from then on, and what an earlier version made goes. */
export async function makeMenu(): Promise<void> {
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create(
    { id: REPORT_ITEM, title: t('menu_report'), contexts: ['selection'], documentUrlPatterns: ['http://*/*', 'https://*/*'] },
    // Reading the error is what keeps it off the console; the menu is there already then.
    () => void chrome.runtime.lastError,
  );
}
