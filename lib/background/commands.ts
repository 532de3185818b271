/** What menu and keyboard ask of the checker in a tab. A tab without one gets it where that makes sense. */
import { askTab } from '../messages/send';
import { injectChecker } from './inject';

/** Injects the checker where it is not; true where there is one in the end. */
export async function ensureChecker(tab: number): Promise<boolean> {
  try {
    await askTab(tab, 'tab/state', {});
    return true;
  } catch {
    return injectChecker(tab);
  }
}

/** Opens the report form for the selected words; `text` where the browser has told them. */
export async function reportSelection(tab: number, text?: string): Promise<void> {
  if (await ensureChecker(tab)) await askTab(tab, 'tab/report-selection', text === undefined ? {} : { text });
}

/** A command of the manifest, in the tab that was in front. Pages without a checker have no marks to go to. */
export async function runCommand(name: string, tab: number): Promise<void> {
  try {
    if (name === 'next-mark') await askTab(tab, 'tab/step', { by: 1 });
    else if (name === 'previous-mark') await askTab(tab, 'tab/step', { by: -1 });
    else if (name === 'open-dock') await askTab(tab, 'tab/dock', {});
    else if (name === 'report-selection') await reportSelection(tab);
  } catch {
    // No checker there, or the tab has gone.
  }
}
