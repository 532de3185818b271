/** The settings of this browser: `storage.local`, never `storage.sync`. */
import browser from 'webextension-polyfill';
import { localLock, settingsStore, type Lock } from './store';

const inNode = localLock();
const webLock: Lock = async (work) => (await navigator.locks.request('plumbline-settings', work)) as Awaited<ReturnType<typeof work>>;

export const settingsOfBrowser = settingsStore(
  browser.storage.local,
  browser.storage.onChanged,
  typeof navigator !== 'undefined' && 'locks' in navigator ? webLock : inNode,
);
