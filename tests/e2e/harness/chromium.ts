import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { findBrowser } from '../../../scripts/tools/browsers.mjs';
import { expression, literal, PLAIN_HOST, until, type Appearance, type Browser, type Command, type Json, type LaunchOptions, type Tab } from './browser';

/** The built extension; another build of it where PLUMBLINE_EXTENSION names its folder. */
export const EXTENSION = process.env.PLUMBLINE_EXTENSION ?? fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

interface Remote {
  result: { value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

function valueOf<T>({ result, exceptionDetails }: Remote): T {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Chromium with the extension, by Playwright; what Playwright hides is reached by the DevTools protocol. */
export class Chromium implements Browser {
  readonly name = 'chromium';
  private own: ChromiumTab | null = null;

  private constructor(
    private readonly profile: string,
    private readonly options: LaunchOptions,
    /** Playwright's own, for what only Chromium can do. */
    public context: BrowserContext,
    /** `chrome-extension://…`, without a slash at the end. */
    readonly origin: string,
  ) {}

  static async launch(options: LaunchOptions = {}): Promise<Chromium> {
    const profile = await mkdtemp(join(tmpdir(), 'plumbline-chromium-'));
    await mkdir(join(profile, 'Default'));
    // An unpacked extension that reloads itself comes back in developer mode alone.
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
    const context = await start(profile, options);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new Chromium(profile, options, context, worker.url().split('/').slice(0, 3).join('/'));
  }

  async open(url: string): Promise<ChromiumTab> {
    const page = await this.context.newPage();
    await page.goto(url);
    return this.tab(page);
  }

  async openOwn(path: string): Promise<ChromiumTab> {
    return this.open(`${this.origin}/${path}`);
  }

  async inExtension<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    if (!this.own || this.own.page.isClosed()) {
      const page = await this.context.newPage();
      // A file that holds no script of ours: it stands by with the extension's rights and does nothing.
      await page.goto(`${this.origin}/manifest.json`);
      this.own = new ChromiumTab(page, await this.context.newCDPSession(page), -1);
    }
    return this.own.evaluate(fn, arg);
  }

  private async tab(page: Page): Promise<ChromiumTab> {
    const url = page.url();
    const id = await until(() => this.inExtension(async (url) => (await chrome.tabs.query({})).filter((tab) => tab.url === url).map((tab) => tab.id!).sort((a, b) => a - b).at(-1), url), `the tab of ${url}`);
    // As a reader has it. Behind another tab, on a machine with too much to do, Chromium begins a smooth scroll and may never go on with it.
    await page.bringToFront();
    return new ChromiumTab(page, await this.context.newCDPSession(page), id);
  }

  /** Ends the background as the browser does when it is idle; the next event starts it again. */
  async stopBackground(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}/manifest.json`);
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable' as never);
    await session.send('ServiceWorker.stopAllWorkers' as never);
    await page.close();
  }

  /** Keys that come by the protocol reach the page alone: the event stands for them, in the background that hears it. */
  async command(name: Command): Promise<void> {
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
    await worker.evaluate((name) => (chrome.commands.onCommand as never as { dispatch(name: string): void }).dispatch(name), name);
  }

  async restart(): Promise<void> {
    await this.context.close();
    this.own = null;
    this.context = await start(this.profile, this.options);
    if (this.context.serviceWorkers().length === 0) await this.context.waitForEvent('serviceworker');
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function start(profile: string, { colorScheme = 'light', viewport = { width: 1180, height: 900 }, headless = true, keepsPages = false, extension = EXTENSION, proxy }: LaunchOptions): Promise<BrowserContext> {
  const { path, why } = await findBrowser('chromium');
  if (!path) throw new Error(`No Chromium: ${why.join('; ') || 'none found'}. Run node scripts/setup.mjs.`);
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    // A reader's own window follows the system.
    colorScheme: headless ? colorScheme : null,
    viewport: headless ? viewport : null,
    ignoreDefaultArgs: [...(headless ? [] : ['--enable-automation']), ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    ...(headless ? {} : { chromiumSandbox: process.getuid?.() !== 0 }),
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`, ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [])],
  });
}

export class ChromiumTab implements Tab {
  private readonly faults: string[] = [];

  constructor(
    /** Playwright's own, for what only Chromium can do. */
    readonly page: Page,
    readonly protocol: CDPSession,
    readonly id: number,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  url = (): string => this.page.url();
  errors = (): string[] => [...this.faults];
  close = (): Promise<void> => this.page.close();
  click = ({ x, y }: { x: number; y: number }): Promise<void> => this.page.mouse.click(x, y);
  hover = ({ x, y }: { x: number; y: number }): Promise<void> => this.page.mouse.move(x, y);
  press = (key: string): Promise<void> => this.page.keyboard.press(key);
  paste = (): Promise<void> => this.page.keyboard.press('Control+V');
  type = (text: string): Promise<void> => this.page.keyboard.type(text);

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  resize = (size: { width: number; height: number }): Promise<void> => this.page.setViewportSize(size);

  async appear({ print = false, forcedColours = false, textSize = 16 }: Appearance): Promise<void> {
    await this.page.emulateMedia({ media: print ? 'print' : 'screen', forcedColors: forcedColours ? 'active' : 'none' });
    await this.protocol.send('Page.setFontSizes', { fontSizes: { standard: textSize } });
  }

  async evaluate<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    return valueOf<T>(await this.protocol.send('Runtime.evaluate', { expression: expression(fn, literal(arg)), awaitPromise: true, returnByValue: true }));
  }

  async inHost<T, A extends Json>(fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg: A): Promise<T | null> {
    const root = await this.closedRoot();
    if (root === null) return null;
    const functionDeclaration = `function () { return ${expression(fn, 'this', literal(arg))}; }`;
    return valueOf<T>(await this.protocol.send('Runtime.callFunctionOn', { functionDeclaration, objectId: root, awaitPromise: true, returnByValue: true }));
  }

  /** Runs `fn` in the world of our scripts in the page: with all that a page's process holds of the extension. */
  async inContentWorld<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    const worlds: number[] = [];
    const note = ({ context }: { context: { id: number; origin: string; auxData?: { type?: string } } }): void => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    };
    this.protocol.on('Runtime.executionContextCreated', note);
    await this.protocol.send('Runtime.enable');
    this.protocol.off('Runtime.executionContextCreated', note);
    await this.protocol.send('Runtime.disable');
    const contextId = worlds.at(-1);
    if (contextId === undefined) throw new Error(`no script of the extension in ${this.url()}`);
    return valueOf<T>(await this.protocol.send('Runtime.evaluate', { contextId, expression: expression(fn, literal(arg)), awaitPromise: true, returnByValue: true }));
  }

  /** The remote object of our element's closed shadow root. */
  private async closedRoot(): Promise<string | null> {
    const { root } = await this.protocol.send('DOM.getDocument', { depth: -1, pierce: true });
    const search: (typeof root)[] = [root];
    for (let node = search.pop(); node; node = search.pop()) {
      if (node.localName === 'plumbline-host' && node.shadowRoots?.[0]) {
        // Taken away between the two questions, it is not there.
        const found = await this.protocol.send('DOM.resolveNode', { backendNodeId: node.shadowRoots[0].backendNodeId }).catch(() => null);
        return found?.object.objectId ?? null;
      }
      search.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
    }
    return null;
  }
}
