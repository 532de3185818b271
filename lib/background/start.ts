/**
 * Wires the browser's events to what is to be done. Called once, synchronously, whenever the background starts:
 * events that woke it are lost on listeners that come later.
 */
import { answer } from '../messages/answer';
import { checkForBackground } from '../messages/background-checks';
import { answers, type Parts } from './answers';
import { reportSelection, runCommand } from './commands';
import { closeStorage } from './close-storage';
import { registerGate } from './gate-registration';
import { runGateInOpenTabs } from './inject';
import { makeMenu, REPORT_ITEM } from './menu';
import { PageScans } from './page-scans';
import { checkReportedPage } from './report-pages';
import { reportAnswers, startReports } from './reports';
import { forgetTab } from './tab-states';
import { settingsChanged, showIcons, tabChanged } from './tabs';
import { welcomeOnce } from './welcome';

/** Gone whenever the browser, or the extension, starts afresh; stays over stops of the background. */
const STARTED = 'started';

export function startBackground(parts: Parts): void {
  const { settings } = parts;
  quietly(closeStorage());
  const scans = new PageScans(parts.terms);
  answer(checkForBackground, { ...answers(parts, scans), ...reportAnswers(parts.reports) });

  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') quietly(welcomeOnce());
  });
  chrome.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.status === undefined && change.url === undefined) return;
    if (change.status === 'loading' || change.url !== undefined) scans.forget(tab);
    quietly(settings.load().then((now) => tabChanged(tab, change, url, now)));
    if (change.status === 'complete' || change.url !== undefined) quietly(settings.load().then((now) => checkReportedPage(tab, url, parts.reports, now)));
  });
  chrome.tabs.onRemoved.addListener((tab) => {
    scans.forget(tab);
    quietly(forgetTab(tab));
  });
  chrome.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== REPORT_ITEM || tab?.id === undefined) return;
    quietly(reportSelection(tab.id, info.selectionText));
  });
  chrome.commands.onCommand.addListener((name, tab) => {
    quietly(Promise.resolve(tab?.id ?? tabInFront()).then((id) => (id === undefined ? undefined : runCommand(name, id))));
  });
  settings.onChange((now) => quietly(Promise.all([registerGate(now), settingsChanged(now)])));
  // The hosts are the reader's to give and to take: open pages get the gate, or icons turn grey.
  const accessChanged = (): void => quietly(settings.load().then((now) => settingsChanged(now)));
  chrome.permissions.onAdded.addListener(accessChanged);
  chrome.permissions.onRemoved.addListener(accessChanged);

  quietly(firstStart(parts));
}

/** At installation, after an update, when it is switched on, and with the browser: once each, however often the background wakes. */
async function firstStart({ settings, reports }: Parts): Promise<void> {
  const now = await settings.load();
  await registerGate(now);
  if ((await chrome.storage.session.get(STARTED))[STARTED] === true) return;
  await chrome.storage.session.set({ [STARTED]: true });
  await makeMenu();
  quietly(startReports(reports));
  await showIcons(now);
  await runGateInOpenTabs(now);
}

async function tabInFront(): Promise<number | undefined> {
  return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
}

/** For work that nobody waits for. What fails there is a tab that has gone, or a browser that is closing: nothing to be told of. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
