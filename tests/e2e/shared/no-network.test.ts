/** A long run through everything there is, with every request of the browser written down: the pages that were visited, and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotationFile } from '../../../lib/reports/formats/annotation';
import { exportSettings } from '../../../lib/settings/transfer';
import { defaultSettings } from '../../../lib/settings/settings';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { report } from '../../reports/samples';
import { askTab, checkedState, PLAIN_HOST, stateOf, until, type Browser, type Tab } from '../harness/browser';
import { cardText, clickControl, openCard } from '../harness/card';
import { launch } from '../harness/launch';
import { fill, press, says } from '../harness/own-page';
import { recorder, type Recorder } from '../harness/recorder';
import { select } from '../harness/select';

let newsroom: Newsroom;
let proxy: Recorder;
let browser: Browser;
/** Every address that a test has opened. */
const visited = new Set<string>();

beforeAll(async () => {
  newsroom = await openNewsroom();
  proxy = await recorder();
  browser = await launch({ proxy: proxy.url });
});
afterAll(async () => {
  await browser?.close();
  await proxy?.close();
  await newsroom.close();
});

async function visit(url: string): Promise<Tab> {
  visited.add(url);
  return browser.open(url);
}
/** What was asked for beside the visited pages, their style sheets and their icon. */
function beside(): string[] {
  const hosts = new Set([...visited].map((url) => new URL(url).host));
  return proxy.asked().filter((line) => {
    const [method = '', address = ''] = line.split(' ');
    if (method !== 'GET' || !URL.canParse(address)) return true;
    const { host, pathname, href } = new URL(address);
    return !(visited.has(href) || (hosts.has(host) && (pathname === '/favicon.ico' || pathname.startsWith('/style/'))));
  });
}
/** Hands a file to the page's one field for files, as the browser does when the reader has chosen one. */
function give(tab: Tab, name: string, text: string): Promise<unknown> {
  return until(() => tab.evaluate(([name, text]) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) return false;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, [name, text] as [string, string]), 'a field for files');
}

describe('through the whole extension', () => {
  it('pages about the deal are read and marked, cards opened, marks dismissed, corrections copied, words reported', async () => {
    for (const slug of ['renegotiated-again', 'open-ecosystem', 'friendly-divorce', 'harbour-tram']) {
      const tab = await visit(newsroom.at(slug).replace('127.0.0.1', slug === 'open-ecosystem' ? PLAIN_HOST : '127.0.0.1'));
      if (slug === 'harbour-tram') {
        expect(await stateOf(browser, tab)).toBeNull();
        continue;
      }
      const { marks } = await checkedState(browser, tab);
      for (const mark of marks.slice(0, 4)) {
        await askTab(browser, tab, 'tab/goto', { mark: mark.id });
        await until(async () => (await cardText(tab))?.includes('sources'), 'the sources in the card');
      }
      await askTab(browser, tab, 'tab/dock');
      await tab.press('Escape');
      if (slug !== 'renegotiated-again') continue;
      await tab.press('Escape');
      await openCard(tab, '$150 billion');
      await clickControl(tab, 'Copy a correction');
      await clickControl(tab, 'Dismiss here');
      await clickControl(tab, 'Mark it again');
      await tab.press('Escape');
      expect(await select(tab, 'billion')).toBe(true);
      await askTab(browser, tab, 'tab/report-selection');
      await until(() => tab.inHost((root) => root.activeElement?.classList.contains('report-note') ?? false, null), 'the form');
      await tab.type('A note with an address in it: https://elsewhere.example/a');
      await clickControl(tab, 'Keep report');
      await until(async () => (await cardText(tab))?.includes('stored on this device'), 'the acknowledgement');
    }
    expect(beside()).toEqual([]);
  });

  it('every view of the popup is looked through, with the page and without', async () => {
    const article = await visit(newsroom.at('friendly-divorce'));
    await checkedState(browser, article);
    for (const view of ['page', 'terms', 'deal', 'reports', 'sources']) {
      const popup = await browser.openOwn(`popup.html?tab=${article.id}&view=${view}`);
      await until(() => popup.evaluate(() => document.querySelector('h1, [role="tabpanel"]') !== null, null), 'the popup');
      await popup.evaluate(async () => {
        for (const summary of document.querySelectorAll<HTMLElement>('summary')) {
          summary.click();
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        for (const element of document.querySelectorAll<HTMLElement>('a, button, [role="tab"]')) {
          element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
          element.focus();
        }
      }, null);
      if (view === 'reports') {
        await press(popup, 'Export as JSON');
        await says(popup, 'Written: plumbline-reports-');
      }
      await popup.close();
    }
    expect(beside()).toEqual([]);
  });

  it('reports are listed, searched, taken out in every format, brought in; settings changed, taken out, brought in; everything erased', async () => {
    const reports = await browser.openOwn('reports.html');
    await says(reports, '1 report, kept on this device');
    await fill(reports, 'input[type="search"]', 'elsewhere');
    for (const format of ['Plumbline (JSON)', 'Annotations (JSON-LD)', 'Table (CSV)', 'Text (Markdown)', 'ClaimReview (JSON-LD)']) await press(reports, format);
    await give(reports, 'a.jsonld', annotationFile([report({ source: 'https://elsewhere.example/b', note: '<img src="https://elsewhere.example/c.png">' })], '2026-05-02T08:00:00.000Z'));
    await press(reports, 'Bring in 1');
    await says(reports, '2 reports, kept on this device');
    await reports.close();

    const options = await browser.openOwn('options.html');
    for (const name of ['Orchard', 'Both', 'Harbour', 'Line']) await press(options, name);
    await give(options, 'a.json', exportSettings({ ...defaultSettings(), tracker: 'https://elsewhere.example/new?title={title}&body={body}' }));
    await says(options, 'Settings imported.');
    await press(options, 'Export settings');
    await says(options, 'Saved as plumbline-settings-');
    await press(options, 'Erase everything …');
    await press(options, 'Erase');
    await says(options, 'Everything has been erased.');
    await options.close();

    const welcome = await browser.openOwn('welcome.html?');
    await says(welcome, 'What it never does');
    await press(welcome, 'Change the text');
    await welcome.close();
    expect(beside()).toEqual([]);
  });

  it('would be seen to ask for anything else', async () => {
    const tab = await visit(newsroom.at('harbour-tram'));
    await tab.evaluate(() => fetch('http://elsewhere.example/beacon', { mode: 'no-cors' }).then(() => null, () => null), null);
    await until(() => Promise.resolve(beside().length > 0), 'the request of the page');
    expect(beside()).toEqual(['GET http://elsewhere.example/beacon']);
    expect(proxy.asked().length).toBeGreaterThan(10);
    console.info('requests written down:', proxy.asked().length);
  });
});

describe('the extension’s own pages', () => {
  it.each(['popup.html?view=page', 'options.html', 'welcome.html?', 'reports.html'])('%s may open no connection, and run no text as code', async (path) => {
    const before = proxy.asked().length;
    const tab = await browser.openOwn(path);
    const outcome = await tab.evaluate(async () => {
      const tried: Record<string, string> = {};
      const attempt = async (name: string, work: () => unknown): Promise<void> => {
        try {
          await work();
          tried[name] = 'done';
        } catch {
          tried[name] = 'refused';
        }
      };
      const loads = (element: HTMLElement, address: string): Promise<void> =>
        new Promise((resolve, reject) => {
          element.addEventListener('load', () => resolve());
          element.addEventListener('error', () => reject(new Error('no')));
          element.setAttribute('src', address);
          document.body.append(element);
          setTimeout(() => reject(new Error('no')), 1500);
        });
      await attempt('fetch', () => fetch('http://elsewhere.example/'));
      await attempt('socket', () => new Promise<void>((resolve, reject) => {
        const socket = new WebSocket('ws://elsewhere.example/');
        socket.onopen = () => resolve();
        socket.onerror = () => reject(new Error('no'));
      }));
      await attempt('image', () => loads(document.createElement('img'), 'http://elsewhere.example/a.png'));
      await attempt('script', () => loads(document.createElement('script'), 'http://elsewhere.example/a.js'));
      await attempt('frame', () => loads(document.createElement('iframe'), 'http://elsewhere.example/').then(() => {
        // A refused frame loads an error page in some browsers.
        throw new Error('no');
      }));
      await attempt('eval', () => (0, eval)('1'));
      await attempt('function', () => new Function('return 1')());
      await attempt('inline', async () => {
        const script = document.createElement('script');
        script.textContent = 'document.body.dataset.ran = "1"';
        document.body.append(script);
        if (!document.body.dataset.ran) throw new Error('no');
      });
      return tried;
    }, null);
    expect(outcome).toEqual(Object.fromEntries(Object.keys(outcome).map((name) => [name, 'refused'])));
    expect(Object.keys(outcome)).toHaveLength(8);
    expect(proxy.asked().slice(before)).toEqual([]);
    await tab.close();
  });
});
