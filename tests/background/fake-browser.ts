/** As much of `chrome` as the background's tests need: every call is kept, storage is a map, tabs are a list. */
import { vi } from 'vitest';

export interface FakeTab {
  id: number;
  url?: string;
  discarded?: boolean;
}

export interface FakeBrowser {
  chrome: typeof chrome;
  tabs: FakeTab[];
  registered: chrome.scripting.RegisteredContentScript[];
  /** Injected files and style sheets, in order, as `tab file` or `tab +css` and `tab -css`. */
  injected: string[];
  /** Answers of checkers by message name; a tab that is not in the list has no checker. */
  checkers: Map<number, (name: string, data: unknown) => unknown>;
  badges: Map<number, Record<string, unknown>>;
}

export function fakeBrowser(): FakeBrowser {
  const browser: FakeBrowser = { chrome: undefined as never, tabs: [], registered: [], injected: [], checkers: new Map(), badges: new Map() };
  const badge = (name: string) => async ({ tabId, ...rest }: { tabId: number } & Record<string, unknown>) =>
    void browser.badges.set(tabId, { ...browser.badges.get(tabId), [name]: rest[name] });
  const tabOf = ({ tabId }: chrome.scripting.InjectionTarget): number => {
    if (!browser.tabs.some(({ id }) => id === tabId)) throw new Error(`No tab with id: ${tabId}`);
    return tabId;
  };
  browser.chrome = {
    runtime: { id: 'plumbline-id', getURL: (path: string) => `chrome-extension://plumbline-id${path}` },
    i18n: { getMessage: (key: string, ...values: unknown[]) => (key.startsWith('locale_') ? '' : `${key}:${values.flat().join(',')}`), getUILanguage: () => 'en' },
    storage: { session: area(), local: area() },
    action: {
      setBadgeText: vi.fn(badge('text')),
      setBadgeBackgroundColor: vi.fn(badge('color')),
      setBadgeTextColor: vi.fn(async () => undefined),
      setTitle: vi.fn(badge('title')),
      setIcon: vi.fn((details: { tabId: number } & Record<string, unknown>, done: () => void) => void badge('path')(details).then(done)),
    },
    tabs: {
      query: vi.fn(async () => browser.tabs.map((tab) => ({ ...tab }))),
      create: vi.fn(async () => ({})),
      sendMessage: vi.fn(async (tab: number, { name, data }: { name: string; data: unknown }) => {
        const checker = browser.checkers.get(tab);
        if (!checker) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { ok: true, value: checker(name, data) };
      }),
    },
    scripting: {
      executeScript: vi.fn(async ({ target, files }: { target: chrome.scripting.InjectionTarget; files: string[] }) => void browser.injected.push(`${tabOf(target)} ${files.join()}`)),
      insertCSS: vi.fn(async ({ target, css }: { target: chrome.scripting.InjectionTarget; css: string }) => void browser.injected.push(`${tabOf(target)} +${kindOf(css)}`)),
      removeCSS: vi.fn(async ({ target, css }: { target: chrome.scripting.InjectionTarget; css: string }) => void browser.injected.push(`${tabOf(target)} -${kindOf(css)}`)),
      getRegisteredContentScripts: vi.fn(async () => browser.registered),
      unregisterContentScripts: vi.fn(async () => void (browser.registered = [])),
      registerContentScripts: vi.fn(async (scripts: chrome.scripting.RegisteredContentScript[]) => void browser.registered.push(...scripts)),
    },
  } as never;
  return browser;
}

/** A storage area that takes one key, a list of them, or null for all. */
function area() {
  const items = new Map<string, unknown>();
  return {
    get: async (keys: string | string[] | null) => {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.filter((key) => items.has(key)).map((key) => [key, items.get(key)])));
    },
    set: async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

const kindOf = (css: string): string => (css.includes('::highlight') ? (/background-color:#(?!7f7f7f)/.test(css) ? 'tinted marks' : 'marks') : 'host');
