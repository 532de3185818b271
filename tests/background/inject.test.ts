import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answers } from '../../lib/background/answers';
import { ensureChecker, reportSelection, runCommand } from '../../lib/background/commands';
import { Dismissed } from '../../lib/background/dismissed';
import { registerGate } from '../../lib/background/gate-registration';
import { settingsChanged, tabChanged } from '../../lib/background/tabs';
import { noCounts } from '../../lib/messages/page-state';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { localLock, settingsStore } from '../../lib/settings/store';
import { fakeBrowser, type FakeBrowser } from './fake-browser';

let browser: FakeBrowser;
let settings: Settings;
beforeEach(() => {
  browser = fakeBrowser();
  vi.stubGlobal('chrome', browser.chrome);
  settings = defaultSettings();
  browser.tabs = [{ id: 7, url: 'https://news.example/a' }];
});

const sender = (url = 'https://news.example/a', more = {}) => ({ id: 'plumbline-id', url, origin: new URL(url).origin, frameId: 0, tab: { id: 7, index: 0, windowId: 1, incognito: false, ...more } }) as never;
const noChanges = { addListener: () => undefined, removeListener: () => undefined };

async function background(changed: Partial<Settings> = {}) {
  const area = browser.chrome.storage.local as never;
  const store = settingsStore(area, noChanges, localLock());
  await store.replace({ ...settings, ...changed });
  return answers({
    settings: store,
    details: { deal: {}, sources: [], terms: [] } as never,
    terms: { terms: [], deal: { asOf: { date: '2026-04-30' } } } as never,
    dismissed: new Dismissed(browser.chrome.storage.local as never),
    dismissedPrivately: new Dismissed(browser.chrome.storage.session as never),
    reports: { find: async () => [] } as never,
  });
}

describe('a gate that says yes', () => {
  it('gets the checker, and no style sheet before there is something to show', async () => {
    await (await background())['gate/yes']({}, sender());
    expect(browser.injected).toEqual(['7 /checker.js']);
  });

  it('gets nothing where the site is off, or not among the allowed ones', async () => {
    await (await background({ sitesOff: ['news.example'] }))['gate/yes']({}, sender());
    await (await background({ mode: 'allowed', sitesAllowed: ['other.example'] }))['gate/yes']({}, sender());
    expect(browser.injected).toEqual([]);
  });

  it('in a tab that has gone is no error', async () => {
    browser.tabs = [];
    await expect((await background())['gate/yes']({}, sender())).resolves.toBeNull();
  });
});

describe('the style sheet', () => {
  it('is inserted when asked for, and changed with the settings', async () => {
    browser.checkers.set(7, () => null);
    const { 'gate/yes': yes, 'page/style': style } = await background();
    await yes({}, sender());
    await style({}, sender());
    expect(browser.injected).toEqual(['7 /checker.js', '7 +marks', '7 +host']);
    browser.injected = [];
    await settingsChanged({ ...settings, markStyle: 'both' });
    expect(browser.injected).toEqual(['7 +tinted marks', '7 +host', '7 -marks', '7 /gate.js']);
    browser.injected = [];
    await settingsChanged({ ...settings, markStyle: 'both', palette: 'dusk' });
    expect(browser.injected).toEqual(['7 +tinted marks', '7 +host', '7 -tinted marks', '7 -host', '7 /gate.js']);
  });

  it('does not come into a page that shows nothing of ours when a setting changes', async () => {
    browser.checkers.set(7, () => null);
    await (await background())['gate/yes']({}, sender());
    browser.injected = [];
    await settingsChanged({ ...settings, markStyle: 'both' });
    expect(browser.injected).toEqual(['7 /gate.js']);
  });
});

describe('what a page may ask', () => {
  it('is about its own site alone', async () => {
    const { 'page/hello': hello, 'page/dismiss': dismiss, 'page/state': state } = await background();
    const elsewhere = sender('https://evil.example/');
    const url = 'https://news.example/a';
    await expect(hello({ url }, elsewhere)).rejects.toThrow();
    await expect(dismiss({ url, mark: 'm', dismissed: true }, elsewhere)).rejects.toThrow();
    await expect(state({ state: 'on-topic', title: '', url, published: null, newer: false, asOf: '', counts: noCounts(), hidden: { dismissed: 0, off: 0 } }, elsewhere)).rejects.toThrow();
    expect(browser.badges.size).toBe(0);
  });

  it('tells it no list of sites', async () => {
    const { 'page/hello': hello } = await background({ sitesOff: ['secret.example'] });
    expect(JSON.stringify(await hello({ url: 'https://news.example/a' }, sender()))).not.toContain('secret');
  });

  it('switches off the site that asks, and no other', async () => {
    const parts = await background();
    await parts['page/site-off']({}, sender());
    const { settings: told } = await parts['page/hello']({ url: 'https://news.example/b' }, sender());
    expect(told.off).toBe(true);
    const { settings: other } = await parts['page/hello']({ url: 'https://other.example/' }, sender('https://other.example/'));
    expect(other.off).toBe(false);
  });

  it('keeps dismissed marks over visits, those of private windows in memory alone', async () => {
    const { 'page/dismiss': dismiss, 'page/hello': hello } = await background();
    const url = 'https://news.example/a?utm_source=x#top';
    await dismiss({ url, mark: 'one', dismissed: true }, sender());
    await dismiss({ url, mark: 'two', dismissed: true }, sender(url, { incognito: true }));
    expect((await hello({ url: 'https://news.example/a' }, sender())).dismissed).toEqual(['one']);
    expect((await hello({ url: 'https://news.example/a' }, sender(url, { incognito: true }))).dismissed).toEqual(['two']);
    expect(JSON.stringify(await browser.chrome.storage.local.get('dismissed'))).not.toContain('two');
    await dismiss({ url, mark: 'one', dismissed: false }, sender());
    expect((await hello({ url }, sender())).dismissed).toEqual([]);
  });
});

describe('the gate', () => {
  it('is registered for all pages without the sites that are off', async () => {
    await registerGate({ ...settings, sitesOff: ['news.example'] });
    expect(browser.registered).toMatchObject([{ js: ['gate.js'], matches: ['http://*/*', 'https://*/*'], excludeMatches: ['*://*.news.example/*'], allFrames: false }]);
    await registerGate(settings);
    expect(browser.registered).toHaveLength(1);
    expect(browser.registered[0].excludeMatches ?? []).toEqual([]);
  });

  it('is registered for the allowed sites alone, and nowhere without any', async () => {
    await registerGate({ ...settings, mode: 'allowed', sitesAllowed: ['news.example'] });
    expect(browser.registered).toMatchObject([{ matches: ['*://*.news.example/*'] }]);
    await registerGate({ ...settings, mode: 'allowed' });
    expect(browser.registered).toEqual([]);
  });

  it('stays as it is where nothing has changed', async () => {
    await registerGate(settings);
    await registerGate(settings);
    expect(browser.chrome.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });

  it('runs again where the address changes without a load, and greys the icon where Plumbline does not run', async () => {
    await tabChanged(7, { url: 'https://news.example/b' }, 'https://news.example/b', settings);
    expect(browser.injected).toEqual(['7 /gate.js']);
    await tabChanged(7, { status: 'complete' }, undefined, settings);
    expect(JSON.stringify(browser.badges.get(7))).toContain('grey');
  });
});

describe('commands and menu', () => {
  it('inject a checker to report with, and none to step through marks that are not there', async () => {
    await runCommand('next-mark', 7);
    expect(browser.injected).toEqual([]);
    await reportSelection(7, 'words').catch(() => undefined);
    expect(browser.injected).toEqual(['7 /checker.js']);
  });

  it('leave a checker that answers as it is', async () => {
    const heard: string[] = [];
    browser.checkers.set(7, (name, data) => heard.push(`${name} ${JSON.stringify(data)}`));
    expect(await ensureChecker(7)).toBe(true);
    await runCommand('previous-mark', 7);
    await runCommand('open-dock', 7);
    await runCommand('no-such-command', 7);
    expect(heard).toEqual(['tab/state {}', 'tab/step {"by":-1}', 'tab/dock {}']);
    expect(browser.injected).toEqual([]);
  });
});
