/** Out, erased, and in again: by the buttons that a reader has, with real storage and real files. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportList } from '../../../lib/reports/query';
import type { Report } from '../../../lib/reports/report';
import { manyReports } from '../../reports/samples';
import { until } from '../harness/browser';
import { Chromium } from '../harness/chromium';

const COUNT = 1000;
let browser: Chromium;

beforeAll(async () => {
  browser = await Chromium.launch();
});
afterAll(async () => browser?.close());

const send = <T>(name: string, data: object): Promise<T> => browser.inExtension(async ({ name, data }) => ((await chrome.runtime.sendMessage({ name, data })) as { value: never }).value, { name, data } as never);
const page = async (path: string): Promise<Page> => {
  const { page } = await browser.openOwn(path);
  page.setDefaultTimeout(60_000);
  return page;
};

async function all(): Promise<Report[]> {
  const reports: Report[] = [];
  for (let offset = 0; ; offset += 500) {
    const list = await send<ReportList>('report/list', { text: '', kind: null, state: null, term: null, site: null, sort: 'oldest', offset, limit: 500 });
    reports.push(...list.reports);
    if (reports.length >= list.total) return reports;
  }
}

/** Erases everything in the options, after the last export that they offer; gives the files of that export. */
async function erase(): Promise<Record<string, string>> {
  const options = await page('options.html');
  const downloads: Download[] = [];
  options.on('download', (download) => downloads.push(download));
  await options.getByRole('button', { name: 'Erase everything …' }).click();
  await options.getByRole('button', { name: 'Export everything first' }).click();
  await until(() => Promise.resolve(downloads.length === 2), 'both files', 60_000);
  const files: Record<string, string> = {};
  for (const download of downloads) files[download.suggestedFilename().split('-')[1]!] = await readFile(await download.path(), 'utf8');
  await options.getByRole('button', { name: 'Erase', exact: true }).click();
  await options.getByText('Everything has been erased.').waitFor();
  await options.close();
  return files;
}

async function bringIn(name: string, text: string): Promise<void> {
  const reports = await page('reports.html#import');
  await until(() => reports.evaluate(() => document.activeElement?.id === 'import-pick'), 'the focus on the way in');
  await reports.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await reports.getByText('1,000 new reports').waitFor();
  expect((await send<ReportList>('report/list', { text: '', kind: null, state: null, term: null, site: null, sort: 'oldest', offset: 0, limit: 1 })).total).toBe(0);
  await reports.getByRole('button', { name: 'Bring in 1,000' }).click();
  await reports.getByText('1,000 new, 0 replaced, 0 left').waitFor();
  await reports.close();
}

describe(`${COUNT} reports of all sorts`, () => {
  it('are the same after export, erasure and import of our own file, and of annotations', { timeout: 300_000 }, async () => {
    await send('report/import', { reports: manyReports(COUNT, 11), conflicts: 'mine' });
    await browser.inExtension(async () => (await chrome.storage.local.set({ 'settings:version': 1, 'settings:palette': 'dusk' }), null), null);
    const before = await all();
    expect(before).toHaveLength(COUNT);

    const reports = await page('reports.html');
    const [download] = await Promise.all([reports.waitForEvent('download'), reports.getByRole('button', { name: 'Annotations (JSON-LD)' }).click()]);
    const annotations = await readFile(await download.path(), 'utf8');
    await reports.close();

    const files = await erase();
    expect(files.settings).toContain('"palette": "dusk"');
    expect(await all()).toEqual([]);
    // Nothing of the reader's is left; only that the welcome page has been shown.
    expect(await browser.inExtension(async () => Object.keys(await chrome.storage.local.get(null)), null)).toEqual(['welcomed']);
    await bringIn('ours.json', files.reports!);
    expect(await all()).toEqual(before);

    await erase();
    await bringIn('theirs.jsonld', annotations);
    expect(await all()).toEqual(before);
  });
});
