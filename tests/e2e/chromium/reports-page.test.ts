/** The page of all reports, with real storage: looking through, mending, taking out, bringing in. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { annotationFile } from '../../../lib/reports/formats/annotation';
import { FORMAT_IDS } from '../../../lib/reports/formats';
import { ownFile } from '../../../lib/reports/formats/own';
import { readReports } from '../../../lib/reports/import/read-file';
import type { Report } from '../../../lib/reports/report';
import { report } from '../../reports/samples';
import { objections } from '../harness/axe';
import { until } from '../harness/browser';
import { Chromium } from '../harness/chromium';

const NOW = '2026-05-02T08:00:00.000Z';
let browser: Chromium;
let page: Page;

const at = (day: number) => new Date(Date.UTC(2026, 4, 1 + day)).toISOString();
const some = (count: number): Report[] =>
  Array.from({ length: count }, (_, n) =>
    report({
      id: `00000000-0000-4000-8000-${String(n + 1).padStart(12, '0')}`,
      kind: (['discrepancy', 'false-alarm', 'missing-context', 'new-term'] as const)[n % 4]!,
      state: (['open', 'sent', 'settled'] as const)[n % 3]!,
      term: ['openai-revenue', null, 'azure-first-until'][n % 3]!,
      page: { ...report().page, url: `https://site${n % 5}.example/${n}`, visited: `https://site${n % 5}.example/${n}`, title: `Article number ${n}` },
      note: `Note ${n}`,
      created: at(n % 300),
      updated: at(n % 300),
    }),
  );

const send = (name: string, data: object) => browser.inExtension(async ({ name, data }) => ((await chrome.runtime.sendMessage({ name, data })) as { value: never }).value, { name, data } as never);
const bring = (reports: Report[]) => send('report/import', { reports, conflicts: 'theirs' });
const all = async () => (await send('report/list', { text: '', kind: null, state: null, term: null, site: null, sort: 'oldest', offset: 0, limit: 500 })) as { reports: Report[]; total: number };
const items = () => page.locator('.reports-main .report-item');
const said = (words: string | RegExp) => page.locator('.reports-said').filter({ hasText: words }).waitFor();

beforeAll(async () => {
  browser = await Chromium.launch();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  await send('report/erase', {});
  await page?.close();
});

async function open(reports: Report[], path = 'reports.html'): Promise<void> {
  if (reports.length > 0) await bring(reports);
  const tab = await browser.openOwn(path);
  page = tab.page;
  page.setDefaultTimeout(45_000);
  await page.locator('.reports-body[aria-busy="false"]').waitFor();
}

describe('the list', () => {
  it('searches, filters, sorts and turns its pages', async () => {
    await open(some(120));
    expect(await items().count()).toBe(50);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('51 to 100 of 120').waitFor();
    await page.getByLabel('Kind').first().selectOption('discrepancy');
    await page.getByText('30 reports', { exact: true }).waitFor();
    await page.getByLabel('State', { exact: true }).selectOption('sent');
    await page.getByText('10 reports', { exact: true }).waitFor();
    await page.getByLabel('Search').fill('note 28');
    await page.getByText('1 report', { exact: true }).waitFor();
    expect(await items().first().innerText()).toContain('Note 28');
    await page.getByLabel('Search').fill('nowhere');
    await page.getByText('No report fits').waitFor();
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Kind').first().selectOption('*');
    await page.getByLabel('State', { exact: true }).selectOption('*');
    await page.getByLabel('Site', { exact: true }).selectOption('site3.example');
    await page.getByText('24 reports', { exact: true }).waitFor();
    await page.getByLabel('Order').selectOption('oldest');
    await until(async () => (await items().first().innerText()).includes('Note 3'), 'the oldest first');
    await page.getByRole('button', { name: /^OpenAI's revenue/ }).click();
    await page.getByText('8 reports', { exact: true }).waitFor();
  });

  it('edits a report, and keeps what was changed', async () => {
    await open(some(3));
    await items().first().getByRole('button', { name: /^Edit/ }).click();
    await page.locator('.report-editor .report-note').fill('A better note');
    await page.locator('.report-editor').getByRole('radio', { name: 'New term' }).check();
    await page.getByRole('button', { name: 'Keep changes' }).click();
    await until(async () => (await items().first().innerText()).includes('A better note'), 'the new note');
    const changed = (await all()).reports.find(({ note }) => note === 'A better note')!;
    expect(changed.kind).toBe('new-term');
    expect(changed.updated > changed.created).toBe(true);
    await items().first().getByRole('combobox').selectOption('settled');
    await until(async () => (await all()).reports.some(({ id, state }) => id === changed.id && state === 'settled'), 'the new state');
  });

  it('deletes one and several, and takes that back', async () => {
    await open(some(60));
    const before = await all();
    await items().first().getByRole('button', { name: /^Delete/ }).click();
    await said('1 report deleted.');
    expect((await all()).total).toBe(59);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await all()).total === 60, 'the report to be back');
    await page.getByLabel('Select all on this page').check();
    await page.getByRole('button', { name: 'Select all 60' }).click();
    await page.getByText('60 selected').waitFor();
    await page.getByRole('button', { name: 'Mark as Sent' }).click();
    await until(async () => (await all()).reports.every(({ state }) => state === 'sent'), 'all to be sent');
    await page.locator('.reports-bulk').getByRole('button', { name: 'Delete' }).click();
    await said('60 reports deleted.');
    expect((await all()).total).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await all()).total === 60, 'all to be back');
    expect((await all()).reports.map(({ id, quote }) => [id, quote])).toEqual(before.reports.map(({ id, quote }) => [id, quote]));
  });

  it('leads to a report that another page names, and to nothing but the web', async () => {
    await open(some(5), `reports.html?report=${some(5)[2]!.id}`);
    expect(await page.locator('.reports-led').innerText()).toContain('Article number 2');
    await page.locator('.reports-led .report-editor').waitFor();
    for (const link of await page.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^(?:https?:|mailto:)/);
  });

  it('shows script, markup and turned-round text of others as text', async () => {
    const nasty = '<img src=x onerror="document.title=1"><script>document.title=1</script>\u202egnp.exe';
    const one = some(1)[0]!;
    await open([{ ...one, note: nasty, source: nasty, found: nasty, quote: { ...one.quote, exact: nasty }, page: { ...one.page, title: nasty, publisher: nasty }, term: nasty }]);
    expect(await page.locator('img, script[src=""], .report-item script').count()).toBe(0);
    expect(await page.title()).toBe('Your reports');
    expect(await items().innerText()).not.toContain('\u202e');
    expect(await items().locator('.report-item-note').innerText()).toContain('<script>');
  });

  it('offers a mail draft, and an issue where a tracker is set', async () => {
    await browser.inExtension(async () => (await chrome.storage.local.set({ 'settings:version': 1, 'settings:tracker': 'https://github.com/o/r/issues/new?title={title}&body={body}' }), null), null);
    await open(some(1));
    await items().first().getByRole('button', { name: /^Send/ }).click();
    const mail = new URL((await page.getByRole('link', { name: 'E-mail draft' }).getAttribute('href'))!);
    expect(mail.protocol).toBe('mailto:');
    expect(new URLSearchParams(mail.search).get('body')).toContain('$150 billion');
    expect(new URLSearchParams(mail.search).get('body')).toContain('over $10 billion a year');
    const issue = page.getByRole('link', { name: 'New issue in the tracker' });
    expect(new URL((await issue.getAttribute('href'))!).searchParams.get('title')).toContain('$150 billion');
    expect(await issue.getAttribute('rel')).toContain('noopener');
    await page.getByRole('button', { name: 'I have sent it' }).click();
    await until(async () => (await all()).reports[0]!.state === 'sent', 'the state');
    await browser.inExtension(async () => (await chrome.storage.local.clear(), null), null);
  });

  it('has nothing that axe objects to', async () => {
    await open(some(6));
    await items().first().getByRole('button', { name: /^Edit/ }).click();
    await items().nth(1).getByRole('button', { name: /^Send/ }).click();
    await items().nth(1).getByRole('checkbox').check();
    expect(await objections(page)).toEqual([]);
  });
});

describe('files', () => {
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path()) };
  };
  const give = (name: string, buffer: Buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });

  it('leave in every format, with all that was chosen', async () => {
    await open(some(12));
    const names = ['Plumbline (JSON)', 'Annotations (JSON-LD)', 'Table (CSV)', 'Text (Markdown)', 'ClaimReview (JSON-LD)'];
    expect(names).toHaveLength(FORMAT_IDS.length);
    const files = [];
    for (const name of names) files.push(await take(name));
    expect(files.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual(['json', 'jsonld', 'csv', 'md', 'claimreview.jsonld'].map((end) => `plumbline-reports-DAY.${end}`));
    for (const file of files.slice(0, 2)) expect((await readReports(file.text, NOW)).reports).toEqual(some(12));
    expect(files[2]!.text.toString().split('\r\n')).toHaveLength(14);
    await items().nth(3).getByRole('checkbox').check();
    await page.getByText('Selected', { exact: false }).filter({ hasText: /^Selected/ }).last().click();
    expect((await readReports((await take('Plumbline (JSON)')).text, NOW)).reports).toHaveLength(1);
  });

  it('come in after a preview of what is new, the same and in conflict', async () => {
    await open(some(10));
    const changed = some(14).map((each, n) => (n < 3 ? { ...each, note: 'From the file' } : each));
    await give('reports.json', Buffer.from(ownFile(changed, NOW)));
    const preview = page.locator('.reports-preview');
    await preview.waitFor();
    await preview.getByText('Show the new ones').click();
    expect(await preview.locator('.reports-fresh li').count()).toBe(4);
    expect(await preview.locator('.reports-conflicts li').first().innerText()).toMatch(/Note\s+Here: Note 0\s+File: From the file/);
    expect(await preview.innerText()).toMatch(/4 new reports\s+7 that are here just so\s+3 that say something else here/);
    expect((await all()).total).toBe(10);
    await page.getByRole('button', { name: 'Bring in 4' }).click();
    await said('4 new, 0 replaced, 10 left');
    expect((await all()).reports.filter(({ note }) => note === 'From the file')).toHaveLength(0);
    await give('reports.jsonld', Buffer.from(annotationFile(changed, NOW)));
    await page.getByLabel('take what is in the file').check();
    await page.getByRole('button', { name: 'Bring in 3' }).click();
    await said('0 new, 3 replaced, 11 left');
    expect((await all()).reports).toEqual(expect.arrayContaining(changed));
  });

  it('come in by drop as well', async () => {
    await open([]);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      return transfer;
    }, ownFile(some(2), NOW));
    await page.locator('.reports-import').dispatchEvent('drop', { dataTransfer: data });
    await page.getByRole('button', { name: 'Bring in 2' }).click();
    await said('2 new');
    expect((await all()).total).toBe(2);
  });

  it('that do not hold change nothing, and the reason is said', async () => {
    await open(some(4));
    const before = await all();
    const big = join(await mkdtemp(join(tmpdir(), 'plumbline-')), 'big.json');
    await writeFile(big, Buffer.alloc(50 * 1024 * 1024, 32));
    await page.locator('input[type=file]').setInputFiles(big);
    await said(/too large/);
    await rm(dirname(big), { recursive: true });
    const bad: [Buffer, RegExp][] = [
      [Buffer.from(`[${'['.repeat(2_000_000)}`), /nested deeper/],
      [Buffer.from([0x7b, 0xe9, 0xff]), /not written in UTF-8/],
      [Buffer.from('{"kind":"plumbline-reports"'), /not JSON/],
      [Buffer.from(ownFile(some(5), NOW).replace('https://site4.example/4', 'javascript:alert(1)')), /Record 5, page\.\w+: not an address of the web/],
      [Buffer.from(JSON.stringify({ type: 'AnnotationPage', items: [], next: 'self' })), /only says where they are/],
    ];
    for (const [file, words] of bad) {
      await give('bad.json', file);
      await said(words);
      expect(await page.locator('.reports-preview').count()).toBe(0);
    }
    expect(await all()).toEqual(before);
  });
});

describe('ten thousand reports', () => {
  it('are listed, filtered and searched from a store that holds them all', async () => {
    const many = some(10_000);
    for (let from = 0; from < many.length; from += 2500) await bring(many.slice(from, from + 2500));
    await open([]);
    await page.getByText('10,000 reports, kept on this device').waitFor();
    expect(await items().count()).toBe(50);
    const times = await page.evaluate(async () => {
      const ask = async (change: object) => {
        const start = performance.now();
        const query = { text: '', kind: null, state: null, term: null, site: null, sort: 'updated', offset: 0, limit: 50, ...change };
        const reply = (await chrome.runtime.sendMessage({ name: 'report/list', data: query })) as { value: { total: number } };
        return [Math.round(performance.now() - start), reply.value.total];
      };
      const start = performance.now();
      await chrome.runtime.sendMessage({ name: 'report/counts', data: {} });
      const counts = Math.round(performance.now() - start);
      return { first: await ask({}), deep: await ask({ offset: 9950 }), filtered: await ask({ kind: 'discrepancy', state: 'open' }), site: await ask({ sort: 'site' }), search: await ask({ text: 'note 77' }), counts: [counts, 0] };
    });
    console.info('10,000 reports, milliseconds and number found:', JSON.stringify(times));
    expect(times.search![1]).toBe(many.filter((_, n) => String(n).includes('77')).length);
    expect(times.filtered![1]).toBe(834);
    await page.getByLabel('Search').fill('note 77');
    await page.getByText('280 reports', { exact: true }).waitFor();
  });
});
