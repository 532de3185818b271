/** A page that looks for the extension by every way we know sees nothing of it, until it shows a mark. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askTab, checkedState, stateOf, until, type Browser, type Json, type Tab } from '../harness/browser';
import { launch } from '../harness/launch';
import { elsewhere } from '../harness/pages';

/** Runs before anything else in the page: notes whatever happens to the document, to the page's functions, and to its window. */
const PROBE = `
  const styleOf = window.getComputedStyle;
  const seen = window.seen = [];
  const note = (...what) => seen.push(what.join(' '));
  new MutationObserver((records) => { if (window.ready) for (const { type, target, attributeName, addedNodes } of records) note('mutation', type, target.nodeName, attributeName ?? '', addedNodes.length); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const wrap = (owner, name, label) => {
    const original = owner[name];
    owner[name] = function (...args) { if (window.ready) note('call', label + '.' + name, typeof args[0] === 'string' ? args[0] : ''); return original.apply(this, args); };
  };
  for (const name of ['addEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, name, 'EventTarget');
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'createElementNS', 'createTreeWalker', 'getElementsByTagName', 'createRange', 'adoptNode']) wrap(Document.prototype, name, 'Document');
  for (const name of ['attachShadow', 'getAttribute', 'setAttribute', 'matches', 'closest', 'getBoundingClientRect', 'checkVisibility', 'scrollIntoView']) wrap(Element.prototype, name, 'Element');
  for (const name of ['appendChild', 'insertBefore']) wrap(Node.prototype, name, 'Node');
  for (const name of ['getComputedStyle', 'getSelection', 'postMessage', 'fetch', 'requestIdleCallback', 'setTimeout', 'setInterval']) wrap(window, name, 'window');
  for (const name of ['set', 'get', 'delete', 'has']) wrap(HighlightRegistry.prototype, name, 'highlights');
  for (const [prototype, property] of [[Node.prototype, 'textContent'], [Element.prototype, 'shadowRoot'], [Document.prototype, 'title'], [HTMLIFrameElement.prototype, 'contentDocument'], [CharacterData.prototype, 'data']]) {
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, property);
    Object.defineProperty(prototype, property, { configurable: true, set, get() { if (window.ready) note('read', property); return get.call(this); } });
  }
  // A name that a script would stumble over if it ran in the page's own world.
  for (const name of ['gateAt', 'gateYes', 'plumblineChecker', 'plumblineReporting']) Object.defineProperty(window, name, { configurable: true, get() { note('global', name); }, set() { note('global set', name); } });
  const types = new Set(['message', 'securitypolicyviolation', 'error', 'unhandledrejection', 'beforetoggle', 'toggle', 'slotchange', 'wxt:content-script-started']);
  for (let at = window; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) types.add(name.slice(2));
  for (let at = document; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) types.add(name.slice(2));
  const IDLE = /^(?:load|DOMContentLoaded|pageshow|readystatechange|pointer|mouse|focus|blur|visibilitychange|scroll|resize|selection|device|pagereveal)/;
  for (const type of types) EventTarget.prototype.addEventListener.call(window, type, (event) => { if (window.ready && !IDLE.test(type)) note('event', type, event.target?.nodeName ?? ''); }, true);
  new PerformanceObserver((list) => { for (const { name, entryType } of list.getEntries()) if (window.ready) note('performance', entryType, name); }).observe({ entryTypes: ['resource', 'mark', 'measure'] });
  const all = document.getElementsByTagName('*');
  const names = new Set(Object.getOwnPropertyNames(window));
  window.ready = true;
  window.look = () => ({
    seen: [...seen].sort(),
    globals: Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && !['ready', 'look'].includes(name) && !/^\\d+$/.test(name)),
    runtime: typeof window.chrome?.runtime + typeof window.browser?.runtime,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    elements: all.length,
    children: [...document.documentElement.childNodes].map(({ nodeName }) => nodeName).join(),
    active: document.activeElement?.nodeName,
    style: styleOf(document.body, '::highlight(plumbline-discrepancy)').textDecorationLine,
  });
`;
const about = (paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"><script>${PROBE}</script><title>A page</title></head><body><article><h1>What the weather does to the harbour tram</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<iframe srcdoc="<p>A frame.</p>"></iframe></article></body></html>`;

const FILLER = 'The tram runs along the water from seven in the morning, and the weather has seldom kept it from doing so, as those who take it every day will say.';
const PAGES: [what: string, paragraphs: string[], checker: boolean][] = [
  ['about something else', [FILLER, FILLER, FILLER], false],
  ['that names both companies, and is about something else', [FILLER, `${FILLER} Microsoft and OpenAI have offices in the street behind it.`, FILLER, FILLER], true],
];

let page: Awaited<ReturnType<typeof elsewhere>>;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  page = await elsewhere();
  browser = await launch();
  origin = await browser.inExtension(() => chrome.runtime.getURL(''), null);
});
afterAll(async () => {
  await browser?.close();
  await page.close();
});

const look = (tab: Tab): Promise<Record<string, Json>> => tab.evaluate(() => (globalThis as never as { look(): Record<string, Json> }).look(), null);
/** Longer than the gate's last look at late text, and than the checker's. */
const afterTheLastLook = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5500));
const off = (sites: string[]): Promise<void> => browser.inExtension(async (sites) => chrome.storage.local.set({ 'settings:version': 1, 'settings:sitesOff': sites }), sites);

describe.each(PAGES)('a page %s', (_, paragraphs, checker) => {
  it('sees the same whether the extension looks at it or is switched off there', async () => {
    page.body = about(paragraphs);
    await off(['127.0.0.1']);
    const without = await browser.open(page.url);
    await afterTheLastLook();
    const before = await look(without);
    await without.close();
    await off([]);
    const tab = await browser.open(page.url);
    if (checker) expect((await checkedState(browser, tab)).state).toBe('off-topic');
    await afterTheLastLook();
    if (!checker) expect(await stateOf(browser, tab)).toBeNull();
    expect(await look(tab)).toEqual(before);
    await tab.close();
  });
});

it('a page that the reader has checked without finding anything sees nothing either', async () => {
  page.body = about([FILLER, FILLER, FILLER]);
  const tab = await browser.open(page.url);
  const before = await look(tab);
  await until(() => browser.inExtension(async (id) => (await chrome.runtime.sendMessage({ name: 'tab/inject', data: { tab: id } }))?.value, tab.id), 'the checker');
  await askTab(browser, tab, 'tab/check', { anyway: true });
  await afterTheLastLook();
  expect(await look(tab)).toEqual(before);
  await tab.close();
});

it('the probe would see what runs in the page’s own world, or touches its document', async () => {
  page.body = about([FILLER]);
  const tab = await browser.open(page.url);
  await tab.evaluate(() => {
    document.body.append('x');
    document.querySelector('article');
    void (globalThis as never as Record<string, unknown>).gateAt;
    postMessage('x', '*');
  }, null);
  for (const kind of ['mutation childList BODY', 'call Document.querySelector article', 'global gateAt', 'event message']) {
    await until(async () => ((await look(tab)).seen as string[]).some((line) => line.startsWith(kind)), kind);
  }
  await tab.close();
});

describe('files of the extension', () => {
  const folder = fileURLToPath(new URL(`../../../.output/${process.env.PLUMBLINE_BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url));
  const walk = (at: string): string[] => readdirSync(at).flatMap((name) => (statSync(join(at, name)).isDirectory() ? walk(join(at, name)) : [relative(folder, join(at, name))]));

  it('cannot be had by a page in any way, not even by one that knows their address', async () => {
    page.body = '<!doctype html><title>A page</title><p>Nothing</p>';
    const tab = await browser.open(page.url);
    const files = walk(folder);
    expect(files.length).toBeGreaterThan(20);
    const had = await tab.evaluate(async ({ origin, files }) => {
      const found: string[] = [];
      const loads = (name: string, set: (element: HTMLElement) => void): Promise<boolean> =>
        new Promise((resolve) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
          setTimeout(() => resolve(false), 1000);
          set(element);
          document.body.append(element);
        });
      await Promise.all(files.flatMap((file) => {
        const address = `${origin}${file}`;
        return [
          fetch(address).then(() => found.push(`fetch ${file}`), () => undefined),
          ...(/\.(?:png|svg)$/.test(file) ? [loads('img', (element) => element.setAttribute('src', address)).then((is) => is && found.push(`image ${file}`))] : []),
          ...(file.endsWith('.js') ? [loads('script', (element) => element.setAttribute('src', address)).then((is) => is && found.push(`script ${file}`))] : []),
          ...(file.endsWith('.css') ? [loads('link', (element) => { element.setAttribute('rel', 'stylesheet'); element.setAttribute('href', address); }).then((is) => is && found.push(`style ${file}`))] : []),
        ];
      }));
      return found;
    }, { origin, files });
    expect(had).toEqual([]);
    await tab.close();
  }, 120_000);

  it('cannot be framed: no page of ours lies in one of the web', async () => {
    page.body = '<!doctype html><title>A page</title><p>Nothing</p>';
    const tab = await browser.open(page.url);
    await tab.evaluate(async (addresses) => {
      for (const address of addresses) {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }, ['popup.html', 'options.html', 'reports.html', 'welcome.html'].map((path) => origin + path));
    // A context of ours would answer to the extension.
    const contexts = await browser.inExtension(async () => (await chrome.runtime.getContexts?.({}))?.map(({ documentUrl, frameId }) => `${documentUrl} ${frameId}`).filter((each) => !each.endsWith(' 0') && /\.html/.test(each)) ?? [], null);
    expect(contexts).toEqual([]);
    await tab.close();
  });
});
