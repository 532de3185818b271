import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser as Puppet, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/tools/browsers.mjs';
import { expression, literal, PLAIN_HOST, until, type Appearance, type Browser, type Command, type Json, type LaunchOptions, type Tab } from './browser';

/** The built extension. */
export const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
/** The id of the manifest, and the address that Firefox is told to give it: a new one otherwise with every profile. */
const ID = 'plumbline@plumbline.invalid';
const UUID = '5d2c2b0e-9a4f-4c67-8a33-6f1d1f0e7b11';

interface Remote {
  type: 'success' | 'exception';
  result?: { value?: never; sharedId?: string };
  exceptionDetails?: { text: string };
}
interface Protocol {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
  send(method: string, params: object): Promise<{ result: Remote }>;
}

/** Firefox with the extension, by puppeteer over WebDriver BiDi; installed anew at each start, since Firefox takes unsigned extensions for one session only. */
export class Firefox implements Browser {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  private own: FirefoxTab | null = null;

  private constructor(
    private readonly profile: string,
    private readonly options: LaunchOptions,
    public browser: Puppet,
  ) {}

  static async launch(options: LaunchOptions = {}): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'plumbline-firefox-'));
    return new Firefox(profile, options, await start(profile, options));
  }

  async open(url: string): Promise<FirefoxTab> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return this.tab(page, url);
  }

  async openOwn(path: string): Promise<FirefoxTab> {
    const page = await this.browser.newPage();
    const url = `${this.origin}/${path}`;
    // BiDi tells of no load event in pages of an extension.
    await page.goto(url, { waitUntil: [] });
    await until(() => holds(page, 'document.readyState === "complete" && location.protocol === "moz-extension:"'), `${path} to load`);
    return this.tab(page, url);
  }

  async inExtension<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    if (!this.own) {
      const page = await this.browser.newPage();
      // An image: it stands by with the extension's rights and does nothing.
      await page.goto(`${this.origin}/icon/48.png`, { waitUntil: [] });
      await until(() => holds(page, 'typeof chrome === "object" && typeof chrome.tabs === "object"'), 'a page of the extension');
      this.own = new FirefoxTab(page, -1, protocolOf(this.browser));
    }
    return this.own.evaluate(fn, arg);
  }

  private async tab(page: Page, url: string): Promise<FirefoxTab> {
    const id = await until(() => this.inExtension(async (url) => (await chrome.tabs.query({})).filter((tab) => tab.url === url).map((tab) => tab.id!).sort((a, b) => a - b).at(-1), url), `the tab of ${url}`);
    await page.bringToFront();
    return new FirefoxTab(page, id, protocolOf(this.browser));
  }

  /** The browser's own window has a key for each command. */
  async command(name: Command): Promise<void> {
    await inWindow(protocolOf(this.browser), `(${pressKeys.toString()})('${keyOf(name)}')`);
  }

  /** Installs the extension over itself, as an update does. */
  async update(): Promise<void> {
    this.own = null;
    await this.browser.installExtension(EXTENSION);
  }

  async uninstall(): Promise<void> {
    this.own = null;
    await this.browser.uninstallExtension(ID);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    this.own = null;
    this.browser = await start(this.profile, this.options);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether an expression holds in a page; not while that gives way to the one that is loading. */
function holds(page: Page, expression: string): Promise<boolean> {
  return page.evaluate(expression).then(Boolean, () => false);
}

/** The BiDi connection, which puppeteer keeps to itself: it alone can look into a closed shadow root. */
function protocolOf(browser: Puppet): Protocol {
  return (browser as unknown as { connection: Protocol }).connection;
}

/** Runs an expression in the browser's own window, with all its rights. */
async function inWindow(protocol: Protocol, expression: string): Promise<void> {
  const { result } = await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = result.contexts.find(({ url }) => url.endsWith('browser.xhtml'))!;
  const answer = await protocol.send('script.evaluate', { expression, target: { context: window.context }, awaitPromise: false });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
}

/** The letter that the manifest suggests for a command, with Alt and Shift. */
function keyOf(name: Command): string {
  const { commands } = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as { commands: Record<Command, { suggested_key: { default: string } }> };
  return commands[name].suggested_key.default.replace('Alt+Shift+', '');
}

/** Runs in the browser's window: what its key with Alt, Shift and a letter does. */
function pressKeys(letter: string): void {
  const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((each) => each.getAttribute('key') === letter && each.getAttribute('modifiers') === 'alt,shift');
  if (!key) throw new Error(`no command has the key ${letter}`);
  (key as never as { doCommand(): void }).doCommand();
}

async function start(profile: string, { colorScheme = 'light', viewport = { width: 1180, height: 900 }, headless = true, extension = EXTENSION, preferences = {}, proxy }: LaunchOptions): Promise<Puppet> {
  const { path, why } = await findBrowser('firefox');
  if (!path) throw new Error(`No Firefox: ${why.join('; ') || 'none found'}. Run node scripts/setup.mjs.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? viewport : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // What a reader keeps by installing from the store.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': PLAIN_HOST,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      ...(proxy ? throughProxy(new URL(proxy)) : {}),
      ...preferences,
    },
  });
  await browser.installExtension(extension);
  return browser;
}

function throughProxy({ hostname, port }: URL): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

export class FirefoxTab implements Tab {
  private readonly faults: string[] = [];

  constructor(
    /** Puppeteer's own, for what only Firefox can do. */
    readonly page: Page,
    readonly id: number,
    private readonly protocol: Protocol,
  ) {
    page.on('pageerror', (error) => this.faults.push(error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  url = (): string => this.page.url();
  errors = (): string[] => [...this.faults];
  close = (): Promise<void> => this.page.close();
  click = ({ x, y }: { x: number; y: number }): Promise<void> => this.page.mouse.click(x, y);
  hover = ({ x, y }: { x: number; y: number }): Promise<void> => this.page.mouse.move(x, y);
  press = (key: string): Promise<void> => this.page.keyboard.press(key as never);
  type = (text: string): Promise<void> => this.page.keyboard.type(text);

  async paste(): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('v');
    await this.page.keyboard.up('Control');
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  resize = (size: { width: number; height: number }): Promise<void> => this.page.setViewport(size);

  async appear({ print = false, forcedColours = false, textSize = 16 }: Appearance): Promise<void> {
    // "Zoom text only", as the reader has it in the menu.
    const shown = { mediumOverride: print ? 'print' : '', forcedColorsOverride: forcedColours ? 'active' : 'none', textZoom: textSize / 16 };
    await inWindow(this.protocol, `Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(shown)})`);
  }

  async evaluate<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    return this.call<T>(`() => ${expression(fn, literal(arg))}`, []);
  }

  async inHost<T, A extends Json>(fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg: A): Promise<T | null> {
    const { result } = await this.protocol.send('script.evaluate', {
      expression: 'document.querySelector("plumbline-host")',
      target: { context: this.context() },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const host = result.result?.value as { shadowRoot?: { sharedId?: string } } | undefined;
    if (!host?.shadowRoot?.sharedId) return null;
    return this.call<T>(`(root) => ${expression(fn, 'root', literal(arg))}`, [{ sharedId: host.shadowRoot.sharedId }]);
  }

  private async call<T>(declaration: string, args: object[]): Promise<T> {
    const { result } = await this.protocol.send('script.callFunction', {
      // JSON, since BiDi would hand back a tree of typed values.
      functionDeclaration: `async (...args) => JSON.stringify(await (${declaration})(...args))`,
      arguments: args,
      target: { context: this.context() },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    const text = result.result?.value as string | undefined;
    return (text === undefined ? undefined : JSON.parse(text)) as T;
  }

  private context(): string {
    return (this.page.mainFrame() as unknown as { _id: string })._id;
  }
}
