import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../lib/messages/answer';
import { checkForBackground } from '../../lib/messages/background-checks';
import { MessageError } from '../../lib/messages/reply';
import { ask, askTab } from '../../lib/messages/send';
import { checkForTab } from '../../lib/messages/tab-checks';
import { noCounts } from '../../lib/messages/page-state';
import { defaultSettings } from '../../lib/settings/settings';
import { EXTENSION, fakeRuntime, POPUP, WEB_PAGE, type FakeRuntime } from './fake-runtime';

let runtime: FakeRuntime;
beforeEach(() => {
  runtime = fakeRuntime();
  vi.stubGlobal('chrome', runtime.chrome);
});
afterEach(() => vi.unstubAllGlobals());

const summary = {
  state: 'on-topic',
  title: 'A headline',
  url: 'https://news.example/a',
  published: '2026-04-28',
  newer: false,
  asOf: '2026-04-30',
  counts: noCounts(),
  hidden: { dismissed: 0, off: 0 },
};

describe('messages to the background', () => {
  it('reach their handler, and the answer comes back', async () => {
    answer(checkForBackground, { 'page/hello': ({ url }) => ({ seen: url }) as never });
    runtime.as(WEB_PAGE);
    await expect(ask('page/hello', { url: 'https://news.example/a' })).resolves.toEqual({ seen: 'https://news.example/a' });
  });

  it('are left alone where they hold what looks like a text by its length, and cannot be compared', () => {
    const odd = { length: { toString: null } };
    for (const [name, data] of [['page/figures', { text: odd }], ['page/state', { ...summary, title: odd }], ['page/dismiss', { url: summary.url, mark: odd, dismissed: true }], ['page/hello', { url: odd }]] as const) {
      expect(checkForBackground(name, data, WEB_PAGE)).toBeUndefined();
    }
  });

  it('tell the sender of a handler that failed', async () => {
    answer(checkForBackground, {
      'gate/yes': () => {
        throw new Error('no such tab');
      },
    });
    runtime.as(WEB_PAGE);
    await expect(ask('gate/yes', {})).rejects.toThrow('no such tab');
  });

  it('are an error where nobody listens', async () => {
    runtime.as(WEB_PAGE);
    await expect(ask('gate/yes', {})).rejects.toBeInstanceOf(MessageError);
  });

  it('are an error that says so where the extension is gone', async () => {
    vi.stubGlobal('chrome', { runtime: {} });
    await expect(ask('gate/yes', {})).rejects.toThrow('The extension is gone');
  });

  it.each([
    ['a page state with one field too many', 'page/state', { ...summary, extra: 1 }],
    ['a page state with a negative count', 'page/state', { ...summary, counts: { ...noCounts(), match: -1 } }],
    ['a page that is no web page', 'page/hello', { url: 'javascript:alert(1)' }],
    ['a state that does not exist', 'page/state', { ...summary, state: 'fine' }],
    ['no data', 'page/hello', undefined],
    ['a name from the prototype', 'constructor', {}],
    ['a text beyond all measure', 'page/dismiss', { url: 'https://a.example/', mark: 'x'.repeat(501), dismissed: true }],
  ])('are not heard with %s', (_, name, data) => {
    expect(checkForBackground(name, data, WEB_PAGE)).toBeUndefined();
  });

  it('are heard from those who may send them alone', () => {
    expect(checkForBackground('page/state', summary, WEB_PAGE)).toEqual(summary);
    expect(checkForBackground('page/state', summary, POPUP)).toBeUndefined();
    expect(checkForBackground('tab/inject', { tab: 3 }, POPUP)).toEqual({ tab: 3 });
    expect(checkForBackground('tab/inject', { tab: 3 }, WEB_PAGE)).toBeUndefined();
    expect(checkForBackground('gate/yes', {}, { ...WEB_PAGE, id: 'another-extension' })).toBeUndefined();
    expect(checkForBackground('gate/yes', {}, { ...WEB_PAGE, frameId: 4 })).toBeUndefined();
    expect(checkForBackground('tab/inject', { tab: 3 }, { ...POPUP, origin: 'https://evil.example' })).toBeUndefined();
  });
});

describe('messages to the checker', () => {
  const settings = { ...defaultSettings(), off: false };
  const { shown, markStyle, palette, dock, off } = settings;

  it('reach their handler, and the answer comes back', async () => {
    answer(checkForTab, { 'tab/step': ({ by }) => by === 1 });
    runtime.as(POPUP);
    await expect(askTab(1, 'tab/step', { by: 1 })).resolves.toBe(true);
    await expect(askTab(1, 'tab/step', { by: -1 })).resolves.toBe(false);
  });

  it.each([
    ['tab/step', { by: 2 }],
    ['tab/step', { by: 1, more: 1 }],
    ['tab/goto', { mark: 7 }],
    ['tab/check', {}],
    ['tab/check', null],
    ['tab/state', { anything: 1 }],
    ['tab/settings', { shown: {}, markStyle, palette, dock, off }],
    ['tab/settings', { shown, markStyle: 'blink', palette, dock, off }],
    ['toString', {}],
  ])('are not heard out of shape: %s %j', (name, data) => {
    expect(checkForTab(name, data, POPUP)).toBeUndefined();
  });

  it('are heard in shape', () => {
    const data = { shown, markStyle, palette, dock, off };
    expect(checkForTab('tab/settings', data, POPUP)).toBe(data);
    expect(checkForTab('tab/check', { selection: true }, EXTENSION)).toEqual({ selection: true });
  });

  it('are not heard from a page', () => {
    expect(checkForTab('tab/state', {}, WEB_PAGE)).toBeUndefined();
  });
});
