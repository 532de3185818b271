// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PagePanel, type PagePanelProps } from '../../components/page/PagePanel';
import { bareView, type PageView, type ViewStatus } from '../../components/page/view';
import { Popup } from '../../components/popup/Popup';
import { speak } from '../i18n/catalogue';
import { deal } from './deals';
import { mark } from './marks';
import { doing, named, show, words } from './render';

beforeEach(() => speak('en'));

const marked: PageView = {
  ...bareView('on-topic', 'example.org', 'A headline'),
  published: '2026-04-28',
  counts: { match: 1, discrepancy: 1, 'missing-context': 1, unverified: 0 },
  marks: [
    mark('a', 'cloud-exclusivity', 'match', 'no longer exclusive'),
    mark('b', 'revenue-share-rate', 'missing-context', '20 percent', { missing: ['revenue-share-until', 'revenue-share-cap'] }),
    mark('c', 'openai-revenue', 'discrepancy', '$150 billion', { expected: 'over $10 billion a year' }),
  ],
};

function panel(view: PageView, more: Partial<PagePanelProps> = {}): PagePanelProps {
  return { view, deal, answer: '', onGoTo: vi.fn(), onCheckAnyway: vi.fn(), onCheckSelection: vi.fn(), onSwitchSite: vi.fn(), onAllow: vi.fn(), onTakeBack: vi.fn(), onOptions: vi.fn(), ...more };
}

describe('this page', () => {
  it('lists the marks in reading order, with what is found, expected and left out', async () => {
    const { root } = await show(<PagePanel {...panel(marked)} />);
    const items = [...root.querySelectorAll('.marks li')].map(words);
    expect(items).toHaveLength(3);
    expect(items[0]).toContain('Match');
    expect(items[1]).toMatch(/20 percent.*Leaves out: Revenue share ends and Cap on the revenue share/);
    expect(items[2]).toMatch(/Discrepancy.*\$150 billion.*Terms: over \$10 billion a year/);
  });

  it('goes to a mark', async () => {
    const props = panel(marked);
    const { root } = await show(<PagePanel {...props} />);
    await doing(() => named(root, /\$150 billion/).click());
    expect(props.onGoTo).toHaveBeenCalledWith('c');
  });

  it('counts by verdict, the gravest first, and shows one verdict alone on request', async () => {
    const { root, again } = await show(<PagePanel {...panel(marked)} />);
    expect([...root.querySelectorAll('.chip')].map(words)).toEqual(['All', 'Discrepancy1', 'Missing context1', 'Match1']);
    await doing(() => named(root, /^Discrepancy/, '.chip').querySelector('input')!.click());
    expect([...root.querySelectorAll('.marks li')].map(words).join()).toMatch(/^Discrepancy/);
    // The page has lost its only discrepancy: the others must not be hidden behind a filter that is no longer there.
    await again(<PagePanel {...panel({ ...marked, counts: { ...marked.counts, discrepancy: 0 }, marks: marked.marks.slice(0, 2) })} />);
    expect(root.querySelectorAll('.marks li')).toHaveLength(2);
  });

  it('says that an article is newer than the terms, and from when these are', async () => {
    const { root } = await show(<PagePanel {...panel({ ...marked, newer: true })} />);
    expect(words(root.querySelector('.notice'))).toContain('April 30, 2026');
  });

  it.each<[ViewStatus, string]>([
    ['on-topic', 'About the deal, but no claim to check'],
    ['off-topic', 'Not about the deal'],
    ['before-amendment', 'Written before the amendment'],
    ['not-english', 'Not in English'],
    ['empty', 'No text to read'],
    ['off', 'Switched off here'],
    ['unreadable', 'Not readable by extensions'],
    ['withheld', 'Plumbline needs your permission'],
    ['reading', 'Reading the page'],
  ])('says in words that it is %s', async (status, head) => {
    const { root } = await show(<PagePanel {...panel(bareView(status, null))} />);
    expect(words(root.querySelector('.status h2'))).toBe(head);
  });

  it('says what the reader has put away, and leads back to it', async () => {
    const props = panel({ ...bareView('on-topic', 'a.test'), hidden: { dismissed: 1, off: 3 } });
    const { root } = await show(<PagePanel {...props} />);
    expect(words(root.querySelector('.status h2'))).toBe('Nothing shown here');
    expect([...root.querySelectorAll('.hidden-marks li > span')].map(words)).toEqual(['You have dismissed 1 mark here.', '3 marks are not shown: their verdicts are switched off.']);
    await doing(() => named(root, 'Mark again').click());
    await doing(() => named(root, 'Options').click());
    expect(props.onTakeBack).toHaveBeenCalledOnce();
    expect(props.onOptions).toHaveBeenCalledOnce();
    const { root: other } = await show(<PagePanel {...panel(marked)} />);
    expect(other.querySelector('.hidden-marks')).toBeNull();
  });

  it('gives the date of the amendment where that is why', async () => {
    const { root } = await show(<PagePanel {...panel(bareView('before-amendment', 'a.test'))} />);
    expect(words(root.querySelector('.status'))).toContain('April 27, 2026');
  });

  it('checks anyway where the page was refused, and nowhere else', async () => {
    for (const status of ['off-topic', 'before-amendment', 'not-english'] as const) {
      const props = panel(bareView(status, 'a.test'));
      const { root } = await show(<PagePanel {...props} />);
      await doing(() => named(root, 'Check it anyway').click());
      expect(props.onCheckAnyway).toHaveBeenCalledOnce();
    }
    for (const status of ['on-topic', 'off', 'unreadable', 'withheld', 'reading'] as const) {
      const { root } = await show(<PagePanel {...panel(bareView(status, 'a.test'))} />);
      expect(root.textContent).not.toContain('Check it anyway');
    }
  });

  it('checks the selected text, asks for a withheld site, switches a site off', async () => {
    const props = panel(marked);
    const { root } = await show(<PagePanel {...props} />);
    await doing(() => named(root, 'Check selected text').click());
    expect(props.onCheckSelection).toHaveBeenCalledOnce();
    await doing(() => root.querySelector<HTMLInputElement>('[role="switch"]')!.click());
    expect(props.onSwitchSite).toHaveBeenCalledWith(false);
    const withheld = panel(bareView('withheld', null));
    const { root: other } = await show(<PagePanel {...withheld} />);
    await doing(() => named(other, 'Allow reading pages').click());
    expect(withheld.onAllow).toHaveBeenCalledOnce();
  });

  it('has no switch where there is no site', async () => {
    const { root } = await show(<PagePanel {...panel(bareView('unreadable', null))} />);
    expect(root.querySelector('[role="switch"]')).toBeNull();
  });

  it('shows words of the page as words', async () => {
    const hostile = mark('x', null, 'unverified', '<img src=x onerror=alert(1)>');
    const { root } = await show(<PagePanel {...panel({ ...marked, title: '<b>bold</b>', marks: [hostile] })} />);
    expect(root.querySelector('img, b')).toBeNull();
    expect(root.textContent).toContain('<img src=x');
  });
});

describe('the frame', () => {
  const frame = (onView = vi.fn(), onOptions = vi.fn()) => (
    <Popup deal={deal} view="terms" onView={onView} onOptions={onOptions}>
      inside
    </Popup>
  );

  it('always says as of when the terms are', async () => {
    const { root } = await show(frame());
    expect(words(root.querySelector('header'))).toContain('Terms as of April 30, 2026');
  });

  it('has tabs that arrow keys move through, with one stop for the Tab key', async () => {
    const onView = vi.fn();
    const { root } = await show(frame(onView));
    const tabs = [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs.filter(({ tabIndex }) => tabIndex === 0).map(words)).toEqual(['Terms']);
    const press = (key: string): void => void root.querySelector('[role="tablist"]')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'x']) await doing(() => press(key));
    expect(onView.mock.calls.flat()).toEqual(['deal', 'page', 'page', tabs.at(-1)!.id.replace('tab-', '')]);
  });

  it('leads to the options', async () => {
    const onOptions = vi.fn();
    const { root } = await show(frame(vi.fn(), onOptions));
    await doing(() => named(root, 'Options').click());
    expect(onOptions).toHaveBeenCalledOnce();
  });
});
