// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../lib/article/read-page';
import { Checker, type Background } from '../../lib/checker/checker';
import type { FollowOptions, Parts } from '../../lib/checker/parts';
import type { Hello } from '../../lib/messages/protocol';
import { defaultSettings } from '../../lib/settings/settings';
import type { Mark, Verdict } from '../../lib/verdicts/verdict';

/** An engine that knows one figure: 20 percent. Everything else with a percent sign differs. */
const check: Parts['check'] = async (article, anyway) => {
  if (!anyway && !article.text.includes('agreement')) return { result: { onTopic: false, topic: 'off-topic', marks: [], newer: false }, figures: [] };
  const marks = [...article.text.matchAll(/\d+ percent/g)].map(({ index, 0: text }): Mark => {
    const verdict: Verdict = text === '20 percent' ? 'match' : 'discrepancy';
    return { start: index, end: index + text.length, text, term: 'rate', verdict, missing: [], found: text, expected: '20%', reason: { code: 'figure-same', params: {} }, sources: [], past: false, reported: false };
  });
  return { result: { onTopic: true, topic: 'on-topic', marks, newer: false }, figures: marks.map(() => null) };
};

const hello: Hello = {
  settings: { off: false, shown: defaultSettings().shown, markStyle: 'line', palette: 'harbour', dock: true },
  dismissed: [],
  reports: [],
  terms: [{ id: 'rate', title: 'Rate', expected: '20%' }],
  asOf: '2026-04-30',
  incognito: false,
};

let told: { state: string; differ: number }[];
let background: Background;
let follow: FollowOptions | null;
let checked: ReturnType<typeof vi.fn<Parts['check']>>;

beforeEach(() => {
  vi.stubGlobal('Highlight', Set);
  Object.defineProperty(window, 'CSS', { value: { highlights: new Map() }, configurable: true });
  document.body.innerHTML = page('Under the agreement it pays 20 percent now.', 'Others speak of 25 percent, and of 30 percent.');
  told = [];
  follow = null;
  checked = vi.fn(check);
  background = {
    hello: vi.fn(async () => structuredClone(hello)),
    tell: async ({ state, counts }) => told.push({ state, differ: counts.discrepancy }),
    style: vi.fn(async () => undefined),
    dismiss: vi.fn(),
  };
});

const page = (...paragraphs: string[]): string => `<article><h1>A headline that says what this is about</h1>${paragraphs.map((text) => `<p>${text} ${'And so on, word after word. '.repeat(8)}</p>`).join('')}</article>`;

function checker(): Checker {
  const parts: Parts = {
    document,
    follow(of, options) {
      follow = options;
      return { ready: Promise.resolve(), get readings() { return readPage(of); }, resume: () => undefined, stop: () => void (follow = null) };
    },
    check: checked,
    figures: async () => [],
    reporting: () => Promise.reject(new Error('not here')),
  };
  return new Checker(parts, background, () => undefined);
}
const shown = (): string[] => [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((ranges) => [...ranges].map(String)).sort();
/** Many turns of the event loop, not one long wait: what goes on step by step has had its turns, also where the machine was busy elsewhere. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 3));
}

describe('a checked page', () => {
  it('shows its marks, and tells the badge', async () => {
    const one = checker();
    await one.start();
    expect(shown()).toEqual(['20 percent', '25 percent', '30 percent']);
    expect(told.at(-1)).toEqual({ state: 'on-topic', differ: 2 });
    expect((await one.state()).marks.map(({ text }) => text)).toEqual(['20 percent', '25 percent', '30 percent']);
    expect((await one.state()).marks[1].context).toBe('Others speak of 25 percent, and of 30 percent.');
  });

  it('that changes while it is checked shows no mark on other words than those that were checked', async () => {
    checked.mockImplementation(async (article, anyway) => {
      const text = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes('25 percent'))!.firstChild as Text;
      text.data = text.data.replace('Others', 'Many others');
      return check(article, anyway);
    });
    const one = checker();
    await one.start();
    expect(shown()).toEqual(['20 percent']);
    checked.mockImplementation(check);
    follow!.onChange({ navigated: false });
    await settled();
    expect(shown()).toEqual(['20 percent', '25 percent', '30 percent']);
  });

  it('is told of again, styled again and checked again where the background was stopped in the middle, and not without end', async () => {
    const lost = (): Promise<never> => Promise.reject(new Error('stopped'));
    background.tell = vi.fn(background.tell).mockImplementationOnce(lost);
    vi.mocked(background.style).mockImplementationOnce(lost);
    const one = checker();
    await one.start();
    expect(told).toEqual([]);
    one.refresh();
    await settled();
    expect(told.at(-1)).toEqual({ state: 'on-topic', differ: 2 });
    one.refresh();
    expect(background.style).toHaveBeenCalledTimes(2);
    await settled();
    const calls = told.length;
    one.refresh();
    expect([told.length, vi.mocked(background.style).mock.calls.length]).toEqual([calls, 2]);
    document.querySelectorAll('p')[1].textContent = `Others speak of 35 percent. ${'And so on, word after word. '.repeat(8)}`;
    checked.mockImplementationOnce(lost);
    follow!.onChange({ navigated: false });
    await settled();
    one.refresh();
    await settled();
    expect(shown()).toEqual(['20 percent', '35 percent']);
    background.tell = vi.fn(lost);
    one.tell();
    for (let beat = 0; beat < 20; beat++) {
      await settled();
      one.refresh();
    }
    expect(vi.mocked(background.tell).mock.calls.length).toBeLessThan(10);
  });

  it('asks for the style sheet only when there is something to show', async () => {
    document.body.innerHTML = page('Trams run on time.', 'They pay 25 percent less.');
    const one = checker();
    await one.start();
    expect(background.style).not.toHaveBeenCalled();
    expect((await one.state()).state).toBe('off-topic');
    await one.checkAnyway();
    expect(background.style).toHaveBeenCalledOnce();
    expect(shown()).toEqual(['25 percent']);
  });

  it('shows the verdicts that the reader wants, at once when that changes', async () => {
    const one = checker();
    await one.start();
    one.setSettings({ ...hello.settings, shown: { ...hello.settings.shown, discrepancy: false } });
    expect(shown()).toEqual(['20 percent']);
    expect(told.at(-1)).toEqual({ state: 'on-topic', differ: 0 });
  });

  it('leaves nothing where it is switched off, and comes back', async () => {
    const one = checker();
    await one.start();
    one.setSettings({ ...hello.settings, off: true });
    expect(shown()).toEqual([]);
    expect(follow).toBeNull();
    expect(told.at(-1)?.state).toBe('off');
    one.setSettings(hello.settings);
    await settled();
    expect(shown()).toHaveLength(3);
  });

  it('forgets a dismissed mark, also when the page is checked again, until it is taken back', async () => {
    const one = checker();
    await one.start();
    const { id } = one.marks()[1];
    one.setDismissed(id, true);
    expect(shown()).toEqual(['20 percent', '30 percent']);
    expect(background.dismiss).toHaveBeenCalledWith(location.href, id, true);
    follow!.onChange({ navigated: false });
    await settled();
    expect(shown()).toEqual(['20 percent', '30 percent']);
    one.setDismissed(id, false);
    expect(shown()).toHaveLength(3);
  });

  it('counts what the reader has put away, and takes all that was dismissed back', async () => {
    const one = checker();
    await one.start();
    for (const { id } of one.marks().slice(1)) one.setDismissed(id, true);
    one.setSettings({ ...hello.settings, shown: { ...hello.settings.shown, match: false } });
    expect((await one.state()).hidden).toEqual({ dismissed: 2, off: 1 });
    expect((await one.state()).state).toBe('on-topic');
    one.takeBack();
    expect(shown()).toEqual(['25 percent', '30 percent']);
    expect((await one.state()).hidden).toEqual({ dismissed: 0, off: 1 });
    expect(vi.mocked(background.dismiss).mock.calls.filter(([, , dismissed]) => !dismissed)).toHaveLength(2);
  });

  it('knows marks that were dismissed on an earlier visit', async () => {
    const first = checker();
    await first.start();
    const { id } = first.marks()[2];
    first.stop();
    background.hello = async () => ({ ...structuredClone(hello), dismissed: [id] });
    await checker().start();
    expect(shown()).toEqual(['20 percent', '25 percent']);
  });

  it('follows the page: new text is checked, the same text is not checked again, removed text loses its marks', async () => {
    const one = checker();
    await one.start();
    follow!.onChange({ navigated: false });
    await settled();
    expect(checked).toHaveBeenCalledTimes(1);
    document.querySelector('p:last-of-type')!.textContent = 'Now it is 40 percent, they say, as far as anybody knows today.';
    follow!.onChange({ navigated: false });
    await settled();
    expect(checked).toHaveBeenCalledTimes(2);
    expect(shown()).toEqual(['20 percent', '40 percent']);
    document.querySelector('p:last-of-type')!.remove();
    follow!.onChange({ navigated: false });
    await settled();
    expect(shown()).toEqual(['20 percent']);
  });

  it('keeps the open mark open when its words stay', async () => {
    const one = checker();
    await one.start();
    one.activate(one.marks()[0]);
    document.querySelector('p:last-of-type')!.remove();
    follow!.onChange({ navigated: false });
    await settled();
    expect(one.active?.mark.text).toBe('20 percent');
    document.querySelector('p')!.remove();
    follow!.onChange({ navigated: false });
    await settled();
    expect(one.active).toBeNull();
  });

  it('stops for good', async () => {
    const one = checker();
    await one.start();
    one.stop();
    expect(shown()).toEqual([]);
    expect(follow).toBeNull();
    expect(one.marks()).toEqual([]);
  });

  it('shows nothing, and throws nothing, where the background does not answer', async () => {
    background.hello = () => Promise.reject(new Error('gone'));
    const one = checker();
    await one.start().catch(() => undefined);
    expect(shown()).toEqual([]);
    expect((await one.state()).marks).toEqual([]);
  });

  it('drops what was checked when the page has changed meanwhile', async () => {
    let release = (): void => undefined;
    checked.mockImplementationOnce(async (...args) => {
      await new Promise<void>((resolve) => (release = resolve));
      return check(...args);
    });
    const one = checker();
    const started = one.start();
    await settled();
    document.querySelector('p:last-of-type')!.remove();
    follow!.onChange({ navigated: false });
    await settled();
    release();
    await started;
    await settled();
    expect(shown()).toEqual(['20 percent']);
  });
});
