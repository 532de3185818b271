import type { PageState } from '../../../lib/messages/page-state';

/** JSON, as far as it goes between the test and a page. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** On paper, in the reader's own colours, with letters of another size than 16 pixels. */
export interface Appearance {
  print?: boolean;
  forcedColours?: boolean;
  textSize?: number;
}

/** A tab, the same in Chromium and Firefox as far as the tests need. Functions run in the page: they see nothing of the test but `arg`. */
export interface Tab {
  /** The id by which the extension knows the tab. */
  readonly id: number;
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  evaluate<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  /** Runs `fn` with the closed shadow root of Plumbline's one element; null where the page has none. */
  inHost<T, A extends Json>(fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg: A): Promise<T | null>;
  /** A real click at a point of the window. */
  click(point: { x: number; y: number }): Promise<void>;
  hover(point: { x: number; y: number }): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Control and V. */
  paste(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Gives the window another size, in pixels of an unzoomed page. */
  resize(size: { width: number; height: number }): Promise<void>;
  /** Shows the page as a reader may have it shown; what is not named stays or becomes as usual. */
  appear(as: Appearance): Promise<void>;
  /** What went wrong in the page, as its console and its uncaught errors tell it. */
  errors(): string[];
  close(): Promise<void>;
}

/** The commands of the manifest. */
export type Command = 'next-mark' | 'previous-mark' | 'open-dock' | 'report-selection';

/** A browser with the built extension in it and a profile of its own. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Opens a page of the web in a tab and waits until it has loaded. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension in a tab: `popup.html?tab=3`. */
  openOwn(path: string): Promise<Tab>;
  /** Runs `fn` in a page of the extension, with the extension's own rights. */
  inExtension<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  /** What the keys of a command do that the reader has pressed in the tab in front. */
  command(name: Command): Promise<void>;
  /** Ends the browser and starts it again on the same profile; all tabs are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A name that leads to this machine, but is no secure context as localhost is: most of the web once was, and some still is. */
export const PLAIN_HOST = 'news.test';

export interface LaunchOptions {
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  headless?: boolean;
  /** Chromium: pages that the reader leaves are kept whole for the way back, as in a reader's own browser. */
  keepsPages?: boolean;
  /** The folder of another build than the one under test, such as one in another language. */
  extension?: string;
  /** A proxy for every request, those to this machine too: `http://127.0.0.1:8080`. */
  proxy?: string;
  /** Firefox: preferences beside those that every test has. */
  preferences?: Record<string, string | number | boolean>;
}

/** `fn(arg)` as an expression to be evaluated elsewhere. The helper that some compilers call by name is given along. */
export function expression(fn: (...args: never[]) => unknown, ...args: string[]): string {
  return `(() => { const __name = (fn) => fn; return (${fn.toString()})(${args.join(', ')}); })()`;
}

export function literal(arg: Json): string {
  return arg === undefined ? 'undefined' : JSON.stringify(arg);
}

/** Asks the checker in a tab, as the popup does; null where no checker answers. */
export function askTab(browser: Browser, tab: Tab, name: string, data: Json = {}): Promise<Json> {
  return browser.inExtension(
    async ({ id, name, data }) => {
      const reply = (await chrome.tabs.sendMessage(id, { name, data }, { frameId: 0 }).catch(() => null)) as { ok: boolean; value?: never; error?: string } | null;
      if (reply && !reply.ok) throw new Error(reply.error);
      return reply?.value ?? null;
    },
    { id: tab.id, name, data },
  );
}

/** The state of a page as the popup sees it, or null where the checker was not injected. */
export async function stateOf(browser: Browser, tab: Tab): Promise<PageState | null> {
  return (await askTab(browser, tab, 'tab/state')) as PageState | null;
}

/** Much longer than anything takes, also where several browsers share two cores: only a failing test waits that long. */
const PATIENCE = 45_000;

/** Waits until `look` gives something other than null, false or undefined, and gives that. */
export async function until<T>(look: () => Promise<T | null | false | undefined>, what: string, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false && found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Waits until the page has been checked, and gives its state. */
export function checkedState(browser: Browser, tab: Tab): Promise<PageState> {
  return until(() => stateOf(browser, tab), `the check of ${tab.url()}`);
}
