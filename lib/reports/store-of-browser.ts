/** The report store of this browser. */
import browser from 'webextension-polyfill';
import { connection } from './database';
import { KeptDrafts } from './kept';
import { ReportStore } from './store';

export const storeOfBrowser = new ReportStore({ open: connection(), kept: new KeptDrafts(browser.storage.local) });
