import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/settings/settings';
import { exportSettings } from '../../../lib/settings/transfer';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, stateOf, until, type Browser, type Tab } from '../harness/browser';
import { Chromium } from '../harness/chromium';
import { DEAL } from '../harness/deal-page';
import { launch } from '../harness/launch';
import { fill, press, says, texts } from '../harness/own-page';
import { elsewhere as pageServer } from '../harness/pages';
import { LACKING, UNSETTLED } from '../harness/state-pages';

let newsroom: Newsroom;
let browser: Browser;
let article: Tab;
let options: Tab;
beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launch();
  article = await browser.open(newsroom.at('renegotiated-again'));
  await checkedState(browser, article);
  options = await browser.openOwn('options.html');
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

const stored = (name: string): Promise<unknown> =>
  browser.inExtension(async (key) => ((await chrome.storage.local.get(key))[key] ?? null) as never, `settings:${name}`);
const becomes = (name: string, value: unknown): Promise<unknown> =>
  until(async () => JSON.stringify(await stored(name)) === JSON.stringify(value), `${name} to become ${JSON.stringify(value)}`);
/** How many places of the article are marked with a verdict. */
const marked = (verdict: string): Promise<number> =>
  article.evaluate((verdict) => [verdict, `${verdict}-dark`].reduce((sum, name) => sum + (CSS.highlights.get(`plumbline-${name}`)?.size ?? 0), 0), verdict);

/** Gives a file to the field for it, as the browser's own dialog does. */
const give = (text: string): Promise<unknown> =>
  options.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const data = new DataTransfer();
    data.items.add(new File([text], 'settings.json', { type: 'application/json' }));
    field.files = data.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  }, text);

describe('the options', () => {
  it('take a verdict out of the open page and bring it back', async () => {
    expect(await marked('match')).toBeGreaterThan(0);
    await press(options, 'Match');
    await until(async () => (await marked('match')) === 0, 'no matches in the article');
    await press(options, 'Match');
    await until(async () => (await marked('match')) > 0, 'matches in the article');
  });

  it('take each other verdict out as well, and mark unverified claims on request', async () => {
    const server = await pageServer();
    server.body = [LACKING, UNSETTLED, DEAL].join('').replaceAll('</html>', '');
    try {
      const own = article;
      article = await browser.open(server.url);
      await checkedState(browser, article);
      for (const [verdict, name] of [['discrepancy', 'Discrepancy'], ['unverified', 'Unverified']] as const) {
        const before = await marked(verdict);
        await press(options, name);
        await until(async () => (await marked(verdict)) > 0 !== before > 0, `${verdict} to be switched`);
        await press(options, name);
        await until(async () => (await marked(verdict)) === before, `${verdict} to be as before`);
      }
      await article.close();
      server.body = LACKING;
      article = await browser.open(server.url);
      await until(async () => (await marked('missing-context')) > 0, 'the missing context');
      await press(options, 'Missing context');
      await until(async () => (await marked('missing-context')) === 0, 'missing context to go');
      await press(options, 'Missing context');
      await until(async () => (await marked('missing-context')) > 0, 'missing context to come back');
      await article.close();
      article = own;
    } finally {
      await server.close();
    }
  });

  it('change style and colours, in the sample and in the open page at once', async () => {
    await press(options, 'Both');
    await becomes('markStyle', 'both');
    await press(options, 'Dusk');
    await becomes('palette', 'dusk');
    // #1463c8 is the palette's colour for a match; Firefox writes colours in another way.
    const blue = /rgb\(20, 99, 200\)|rgba\(20, 99, 200|#1463c8/;
    await until(async () => {
      const sheet = await options.evaluate(() => document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join(''), null);
      return blue.test(sheet) && sheet.includes('underline') && sheet.includes('background-color');
    }, 'the sample to take the new look');
    // Chromium alone tells how a highlight looks.
    const look = () => article.evaluate(() => {
      const { textDecorationColor, backgroundColor } = getComputedStyle(document.body, '::highlight(plumbline-match)');
      return [textDecorationColor, backgroundColor];
    }, null);
    if (browser.name === 'chromium') await until(async () => blue.test((await look())[0]!) && (await look())[1] !== 'rgba(0, 0, 0, 0)', 'the open page to take the new look');
    // The sample is drawn anew after each choice, and moves what stands below it: one at a time.
    await press(options, 'Line');
    await becomes('markStyle', 'line');
    await press(options, 'Harbour');
    await becomes('palette', 'harbour');
  });

  it('show a sample that the engine has checked', async () => {
    const drawn = (verdict: string): Promise<string[]> => options.evaluate((verdict) => [...(CSS.highlights.get(`plumbline-${verdict}`) ?? [])].map(String), verdict);
    await until(async () => (await drawn('discrepancy')).join() === '25 percent', 'the discrepancy');
    await until(async () => (await drawn('missing-context')).join() === '2030', 'the missing context');
    await until(async () => (await drawn('match')).length > 3, 'the matches');
  });

  it('switch the dock, in the open page too', async () => {
    const pills = () => article.inHost((root) => root.querySelectorAll('.dock-pill').length, null);
    await until(async () => (await pills()) === 1, 'the dock');
    await press(options, 'Show a small pill with the counts');
    await becomes('dock', false);
    await until(async () => (await pills()) !== 1, 'the dock to go');
    await press(options, 'Show a small pill with the counts');
    await becomes('dock', true);
    await until(async () => (await pills()) === 1, 'the dock to come back');
  });

  it('switch sites off by a list, in open pages too, and take them off it', async () => {
    await fill(options, '#sites-off-add', 'nonsense nonsense');
    await press(options, 'Add');
    await says(options, 'That is no web address.');
    await fill(options, '#sites-off-add', newsroom.at('open-ecosystem'));
    await press(options, 'Add');
    await becomes('sitesOff', ['127.0.0.1']);
    await until(async () => ((await stateOf(browser, article))?.state ?? 'off') === 'off', 'the article to be left alone');
    await press(options, 'Remove 127.0.0.1');
    await becomes('sitesOff', []);
    await until(async () => (await stateOf(browser, article))?.state === 'on-topic', 'the article to be checked again');
  });

  it('let Plumbline run only where it is allowed, with the gate registered for those sites alone', async () => {
    const gate = (): Promise<string[]> => browser.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []), null);
    await press(options, 'Only on sites I allow Nothing is looked at elsewhere');
    await becomes('mode', 'allowed');
    await until(async () => (await gate()).length === 0, 'no gate anywhere');
    await until(async () => (await stateOf(browser, article))?.state === 'off', 'the open page to be left alone');
    await until(async () => (await marked('match')) === 0, 'the marks to go');
    const elsewhere = await browser.open(newsroom.at('friendly-divorce'));
    expect(await stateOf(browser, elsewhere)).toBeNull();
    await fill(options, '#sites-allowed-add', '127.0.0.1');
    await options.evaluate(() => document.querySelector<HTMLInputElement>('#sites-allowed-add')!.form!.requestSubmit(), null);
    await until(async () => (await gate()).join() === '*://127.0.0.1/*', 'the gate on the allowed site');
    await until(async () => (await stateOf(browser, elsewhere))?.state === 'on-topic', 'the open page of the allowed site');
    await until(async () => (await marked('match')) > 0, 'the marks of the open page');
    await press(options, 'On all sites Pages about something else are left alone');
    await becomes('mode', 'everywhere');
    await elsewhere.close();
  });

  it('show the keyboard shortcuts as the browser has them', async () => {
    const shown = await texts(options, '.keys dt');
    expect(shown).toEqual(['Go to the next mark', 'Go to the previous mark', 'Open the list of marks', 'Report the selected text']);
    // Each has keys from the start: the browser gives none that it has taken itself.
    expect(await texts(options, '.keys dd')).not.toContain('not set');
    expect(await texts(options, '.keys dd kbd:last-child')).toEqual(['J', 'K', 'D', 'E']);
    if (!(browser instanceof Chromium)) return;
    const { context } = browser;
    await press(options, 'Change shortcuts');
    await until(() => Promise.resolve(context.pages().some((page) => page.url() === 'chrome://extensions/shortcuts')), 'the browser’s own page');
  });

  it('keep a tracker that can be used, and say what is wrong with one that cannot', async () => {
    await fill(options, '#tracker-address', 'javascript:{title}');
    await says(options, 'Not usable');
    expect(await stored('tracker')).toBe('');
    await press(options, 'GitHub form');
    await until(async () => String(await stored('tracker')).startsWith('https://github.com/'), 'the tracker');
    await press(options, 'No tracker');
    await becomes('tracker', '');
  });

  it('bring in settings, field by field, and refuse what is no file of settings', async () => {
    await give('{');
    await says(options, 'it is not JSON');
    await give('{"kind":"other"}');
    await says(options, 'holds no settings of Plumbline');
    await give(exportSettings({ ...defaultSettings(), palette: 'orchard', dock: false }));
    await says(options, 'Settings imported.');
    await becomes('palette', 'orchard');
    // Stored first, then told to the open pages, this one among them.
    await until(() => options.evaluate(() => document.querySelector<HTMLInputElement>('input[value="orchard"]')!.checked, null), 'the palette to show as chosen');
    // What was brought in counts in the open page as well: the dock goes.
    await until(async () => (await article.inHost((root) => root.querySelectorAll('.dock-pill').length, null)) !== 1, 'the dock to go');
  });

  it('take settings and reports out as files', async () => {
    await press(options, 'Export settings');
    await says(options, 'Saved as plumbline-settings-');
    await press(options, 'Export reports');
    await says(options, 'Saved as plumbline-reports-');
  });

  it('erase everything only after a question', async () => {
    await press(options, 'Erase everything …');
    await press(options, 'Keep everything');
    expect(await stored('palette')).toBe('orchard');
    await press(options, 'Erase everything …');
    await press(options, 'Export everything first');
    await says(options, 'Saved as plumbline-settings-');
    await press(options, 'Erase');
    await says(options, 'Everything has been erased.');
    await becomes('palette', null);
    await until(() => options.evaluate(() => document.querySelector<HTMLInputElement>('input[value="harbour"]')!.checked, null), 'the first palette to show as chosen');
  });

  it('leave no error behind', () => expect(options.errors()).toEqual([]));
});
