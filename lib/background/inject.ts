/** Puts gate, checker and style sheet into tabs. A tab that closes, or that the browser keeps for itself, is no error: there is nothing to do in it. */
import { hostCss, markCss, type Look } from '../marks/mark-css';
import type { Settings } from '../settings/settings';
import { runsOn } from '../settings/sites';
import { setTabState, tabState } from './tab-states';

export const GATE = '/gate.js';
const CHECKER = '/checker.js';
const REPORTING = '/reporting.js';

type Target = chrome.scripting.InjectionTarget;

/** The very document that asked, where the browser says which it was: the tab may have gone elsewhere meanwhile. */
const documentOf = (tabId: number, document: string | undefined): Target =>
  document === undefined ? { tabId, frameIds: [0] } : ({ tabId, documentIds: [document] } as Target);

/** Frames of the article's own site are read with it, so they get the style sheet too. */
const framesOf = (tabId: number): Target => ({ tabId, allFrames: true });

/** Injects the checker into a page that has none. False where the browser forbids it. */
export async function injectChecker(tab: number, document?: string): Promise<boolean> {
  try {
    await setTabState(tab, { look: null });
    await chrome.scripting.executeScript({ target: documentOf(tab, document), files: [CHECKER] });
    return true;
  } catch {
    return false;
  }
}

/** Injects what the report form needs, beside the checker. */
export async function injectReporting(tab: number, document: string | undefined): Promise<void> {
  await chrome.scripting.executeScript({ target: documentOf(tab, document), files: [REPORTING] });
}

/** Inserts the style sheets; those that were inserted before go. Inserting the same twice leaves one. */
export async function insertStyle(tab: number, { palette, markStyle }: Look): Promise<void> {
  const before = (await tabState(tab))?.look ?? null;
  const look = { palette, markStyle };
  try {
    await chrome.scripting.insertCSS({ target: framesOf(tab), css: markCss(look), origin: 'AUTHOR' });
    await chrome.scripting.insertCSS({ target: documentOf(tab, undefined), css: hostCss(look), origin: 'USER' });
    await setTabState(tab, { look });
    if (before && markCss(before) !== markCss(look)) await chrome.scripting.removeCSS({ target: framesOf(tab), css: markCss(before), origin: 'AUTHOR' });
    if (before && hostCss(before) !== hostCss(look)) await chrome.scripting.removeCSS({ target: documentOf(tab, undefined), css: hostCss(before), origin: 'USER' });
  } catch {
    // The page that the tab opens next asks for its own.
  }
}

/** Runs the gate in one tab; it looks once at each address, however often it is run. */
export async function runGate(tab: number): Promise<void> {
  try {
    await chrome.scripting.executeScript({ target: documentOf(tab, undefined), files: [GATE] });
  } catch {
    // A tab that is discarded, closed, or out of bounds for extensions.
  }
}

/** Runs the gate in all open tabs where Plumbline runs: at installation, and when the reader allows more. */
export async function runGateInOpenTabs(settings: Settings): Promise<void> {
  const tabs = await chrome.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const ours = tabs.filter((tab) => tab.id !== undefined && tab.url !== undefined && !tab.discarded && runsOn(settings, tab.url));
  await Promise.all(ours.map((tab) => runGate(tab.id!)));
}
