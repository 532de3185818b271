/** Pages with reports of the reader's own get the checker by their address, whatever the gate says: the words are to be found again. */
import type { ReportStore } from '../reports/store';
import type { Settings } from '../settings/settings';
import { runsOn } from '../settings/sites';
import { ensureChecker } from './commands';

/** Called when a page has loaded, or has changed its address. A store that cannot be read leaves the page to the gate. */
export async function checkReportedPage(tab: number, url: string | undefined, store: ReportStore, settings: Settings): Promise<void> {
  if (url === undefined || !runsOn(settings, url)) return;
  const reports = await store.find(url).catch(() => []);
  if (reports.length > 0) await ensureChecker(tab);
}
