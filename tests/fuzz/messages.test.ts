/** Messages of all sorts from senders of all sorts: nothing but what its sender may say in its shape is heard, and no answer tells of another site. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answers } from '../../lib/background/answers';
import { Dismissed } from '../../lib/background/dismissed';
import { reportAnswers } from '../../lib/background/reports';
import { answer } from '../../lib/messages/answer';
import { checkForBackground, RULES } from '../../lib/messages/background-checks';
import { senderOf } from '../../lib/messages/sender';
import { checkForTab } from '../../lib/messages/tab-checks';
import { noCounts } from '../../lib/messages/page-state';
import type { ReportStore } from '../../lib/reports/store';
import { siteKey } from '../../lib/reports/rows';
import { localLock, settingsStore } from '../../lib/settings/store';
import { defaultSettings } from '../../lib/settings/settings';
import { compile } from '../../lib/terms/compile';
import { parseTermSet } from '../../lib/terms/schema';
import { fakeBrowser } from '../background/fake-browser';
import { ID } from '../messages/fake-runtime';
import { freshStore } from '../reports/fixture';
import { draft, report } from '../reports/samples';
import { fakeArea } from '../settings/fake-area';
import { mutated } from './mutate';
import { nastyText, nastyValue, pollution } from './nasty';
import { SMALL_SET } from './small-set';
import { PATIENCE, runs } from './runs';

type Told = chrome.runtime.MessageSender;

/** Stands in every report and setting of another site than the one that asks. */
const SECRET = 'nobody-elses-business';
const HERE = 'https://news.example/deal?id=7';
const THERE = `https://${SECRET}.example/a`;
const BASE = `chrome-extension://${ID}/`;

const query = { text: '', kind: null, state: null, term: null, site: null, sort: 'oldest', offset: 0, limit: 50 };
const SOUND: Record<string, unknown> = {
  'gate/yes': {}, 'page/hello': { url: HERE }, 'page/style': {}, 'page/reporting': {}, 'page/figures': { text: '$3 billion' }, 'page/site-off': {},
  'page/check': { article: { title: 'A', published: null, lang: 'en', text: 'Birch pays Acme 12 percent.', blocks: [{ kind: 'paragraph', start: 0, end: 27 }] }, anyway: true },
  'page/state': { state: 'on-topic', title: 't', url: HERE, published: null, newer: false, asOf: '2026-04-30', counts: noCounts(), hidden: { dismissed: 0, off: 0 } },
  'page/dismiss': { url: HERE, mark: 'm', dismissed: true }, 'term/details': { term: 'royalty' }, 'term/open': { term: 'royalty', seed: null }, 'tab/inject': { tab: 3 },
  'report/save': { draft: draft(), again: true, agreed: true }, 'report/find': { url: HERE }, 'report/get': { id: report().id }, 'report/update': { ids: [report().id], change: { note: 'n' } }, 'report/open': { id: null },
  'report/list': query, 'report/ids': query, 'report/counts': {}, 'report/delete': { ids: [] }, 'report/restore': { ids: [] }, 'report/aside': {}, 'report/retry': {}, 'report/compare': { reports: [report()] }, 'report/import': { reports: [report()], conflicts: 'mine' }, 'report/erase': {},
};
const soundOf = (name: string): unknown => (Object.hasOwn(SOUND, name) ? SOUND[name] : {});
const SECRET_ID = '00000000-0000-4000-8000-00000000abcd';

const address = fc.oneof(fc.constantFrom(HERE, THERE, 'http://news.example/', 'https://news.example.evil.test/', `${BASE}popup.html`, `${BASE.slice(0, -1)}.evil.test/`, `https://news.example@${SECRET}.example/`, 'about:blank', 'null', '', 'file:///a', 'javascript:1'), nastyText);
const stranger: fc.Arbitrary<Told> = fc
  .record({ id: fc.constantFrom(ID, ID, ID, 'other', ''), url: address, origin: fc.oneof(address, fc.constantFrom('https://news.example', BASE.slice(0, -1))), frameId: fc.constantFrom(0, 0, 0, 4), tab: fc.constantFrom({ id: 7, url: HERE, incognito: false }, { id: 7, url: THERE, incognito: true }, {}) }, { requiredKeys: ['id'] })
  .map((told) => told as Told);
const OURS = { id: ID, url: `${BASE}popup.html`, origin: BASE.slice(0, -1) } as Told;
const PAGE = { id: ID, url: HERE, origin: 'https://news.example', frameId: 0, tab: { id: 7, url: HERE, incognito: false } } as Told;
/** One in four is who it should be: what is never heard proves nothing of how it is heard. */
const sender = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(OURS, PAGE) }, { weight: 3, arbitrary: stranger });

const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Object.keys(SOUND)) }, { weight: 1, arbitrary: nastyText });
const message = name.chain((each) =>
  fc.oneof(
    mutated(soundOf(each), 3).map((data) => ({ name: each, data })),
    // Right in shape, about another site.
    fc.constant({ name: each, data: JSON.parse(JSON.stringify(soundOf(each)).replaceAll('news.example/deal?id=7', `${SECRET}.example/a`).replaceAll(report().id, SECRET_ID)) as unknown }),
  ),
);
const anything = fc.oneof({ weight: 6, arbitrary: message as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: nastyValue });

let heard: (message: unknown, sender: Told, answer: (reply: unknown) => void) => boolean;
let store: ReportStore;
const terms = compile(parseTermSet(JSON.stringify(SMALL_SET)));

async function begin(): Promise<void> {
  const browser = fakeBrowser();
  browser.tabs.push({ id: 7, url: HERE });
  const { runtime, tabs } = browser.chrome as unknown as { runtime: Record<string, unknown>; tabs: Record<string, unknown> };
  Object.assign(runtime, { id: ID, getURL: (path: string) => BASE + path.replace(/^\//, ''), onMessage: { addListener: (listener: typeof heard) => (heard = listener), removeListener: () => undefined } });
  Object.assign(tabs, { create: vi.fn(async () => ({})) });
  vi.stubGlobal('chrome', browser.chrome);
  ({ store } = freshStore());
  await store.merge([report(), report({ id: SECRET_ID, page: { ...report().page, url: THERE, visited: THERE }, note: SECRET })], 'mine');
  const { area, changes } = fakeArea();
  const settings = settingsStore(area, changes, localLock());
  await settings.replace({ ...defaultSettings(), sitesOff: [`${SECRET}.example`] });
  const dismissed = new Dismissed(browser.chrome.storage.local as never);
  await dismissed.set(THERE, SECRET, true);
  const { deal, sources, terms: list } = parseTermSet(JSON.stringify(SMALL_SET));
  const parts = { settings, details: { deal, sources, terms: list }, terms, dismissed, dismissedPrivately: dismissed, reports: store };
  answer(checkForBackground, { ...answers(parts), ...reportAnswers(store) });
}

/** The answer; undefined where the message is not heard. Never throws. */
function tell(sent: unknown, told: Told): Promise<unknown> {
  return new Promise((resolve) => {
    if (!heard(sent, told, resolve)) resolve(undefined);
  });
}

describe('messages to the background', () => {
  beforeEach(begin);

  it('in shape from their sender are answered: the samples hold', async () => {
    for (const [each, data] of Object.entries(SOUND)) {
      const told = RULES[each as keyof typeof RULES].from.includes('content') ? PAGE : OURS;
      expect(await tell({ name: each, data }, told), each).toMatchObject({ ok: true });
    }
    expect(Object.keys(SOUND).sort()).toEqual(Object.keys(RULES).sort());
  });

  it('of any sort from any sender are heard only where the rules say so, and never leave an error that is not told', async () => {
    let answered = 0;
    await fc.assert(fc.asyncProperty(anything, sender, async (sent, told) => {
      const reply = await tell(structuredClone(sent), told);
      if (reply === undefined) return;
      answered++;
      const rule = RULES[(sent as { name: keyof typeof RULES }).name];
      const who = senderOf(told);
      expect(who).not.toBeNull();
      expect(rule.from).toContain(who);
      expect(rule.data.safeParse((sent as { data: unknown }).data).success).toBe(true);
      expect(reply).toMatchObject({ ok: expect.any(Boolean) as boolean });
    }), runs(300));
    expect(answered).toBeGreaterThan(0);
    expect(pollution()).toEqual([]);
  }, PATIENCE);

  it('from one site tell nothing of another, and change nothing of it', async () => {
    const before = await store.get(SECRET_ID);
    let answered = 0;
    await fc.assert(fc.asyncProperty(message, fc.boolean(), async (sent, isPrivate) => {
      const reply = await tell(structuredClone(sent), { ...PAGE, tab: { ...PAGE.tab, incognito: isPrivate } } as Told);
      if (reply !== undefined) answered++;
      expect(JSON.stringify(reply) ?? '').not.toContain(SECRET);
    }), runs(300));
    expect(answered).toBeGreaterThan(0);
    expect(await store.get(SECRET_ID)).toEqual(before);
    const all = await store.list({ ...query, limit: 500 } as never);
    expect(all.reports.filter(({ page }) => siteKey(page.url) !== 'news.example').map(({ id }) => id)).toEqual([SECRET_ID]);
  }, PATIENCE);
});

describe('messages to the checker', () => {
  const { shown, markStyle, palette, dock } = defaultSettings();
  const TAB: Record<string, unknown> = { 'tab/state': {}, 'tab/goto': { mark: 'a' }, 'tab/check': { anyway: true }, 'tab/step': { by: 1 }, 'tab/report-selection': { text: 'a' }, 'tab/reports': {}, 'tab/goto-report': { id: 'a' }, 'tab/dock': {}, 'tab/settings': { off: false, shown, markStyle, palette, dock } };

  it('of any sort are heard from the extension alone, in their shape', () => {
    vi.stubGlobal('chrome', { runtime: { id: ID, getURL: (path: string) => BASE + path } });
    let passed = 0;
    fc.assert(fc.property(fc.constantFrom(...Object.keys(TAB)).chain((each) => fc.tuple(fc.constant(each), mutated(TAB[each], 2))), sender, ([each, data], told) => {
      const through = checkForTab(each, data, told);
      if (through === undefined) return;
      passed++;
      expect(senderOf(told)).toBe('extension');
      expect(through).toBe(data);
    }), runs(600));
    expect(passed).toBeGreaterThan(0);
    expect(pollution()).toEqual([]);
  }, PATIENCE);
});
