/** Puts a badge on the icon of one tab, and greys the icon where Plumbline does not run. */
import { t } from '../i18n/t';
import { BADGE_COLOURS, NO_BADGE, type Badge } from './badge';

const SIZES = [16, 32, 48] as const;
const icons = (grey: boolean): Record<number, string> => Object.fromEntries(SIZES.map((size) => [size, `/icon/${grey ? 'grey-' : ''}${size}.png`]));

/** Each call answers for itself: a tab that has closed meanwhile is no error. */
const quietly = (calls: Promise<unknown>[]): Promise<unknown> => Promise.allSettled(calls);

export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await quietly([
    chrome.action.setBadgeText({ tabId, text: badge.text }),
    chrome.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS[badge.colour] }),
    chrome.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    chrome.action.setTitle({ tabId, title: badge.title }),
  ]);
}

/** A tab without a checker: nothing to count; grey where Plumbline does not run at all. */
export async function showNoBadge(tabId: number, runs: boolean): Promise<void> {
  await quietly([
    chrome.action.setBadgeText({ tabId, text: NO_BADGE.text }),
    chrome.action.setTitle({ tabId, title: t(runs ? 'ext_name' : 'badge_elsewhere') }),
    showIcon(tabId, runs),
  ]);
}

export async function showIcon(tabId: number, runs: boolean): Promise<void> {
  // With a callback that looks at the error: Chromium writes one that nobody looked at to the console, although the promise has been handled.
  await new Promise<void>((done) => {
    chrome.action.setIcon({ tabId, path: icons(!runs) }, () => {
      void chrome.runtime.lastError;
      done();
    });
  });
}
