// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PagePanel, type PagePanelProps } from '../../components/page/PagePanel';
import { bareView, type PageView, type ViewStatus } from '../../components/page/view';
import { Popup } from '../../components/popup/Popup';
import { Payments } from '../../components/payments/Payments';
import { SourcesPanel } from '../../components/sources/SourcesPanel';
import { Timeline } from '../../components/timeline/Timeline';
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

describe('the deal', () => {
  it('is drawn with a named point for each event, which leads to the event in words', async () => {
    const { root } = await show(<Timeline deal={deal} onOpenTerm={vi.fn()} />);
    const points = [...root.querySelectorAll<SVGAElement>('svg a')];
    expect(points.map((point) => point.getAttribute('aria-label'))).toContain('End of 2030: Revenue share ends');
    const events = [...root.querySelectorAll('.event')];
    expect(events).toHaveLength(points.length);
    await doing(() => void points[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    expect(document.activeElement).toBe(events[0]);
    expect(events[0]!.classList).toContain('event-picked');
  });

  it('leads from an event and from a payment to its term', async () => {
    const onOpenTerm = vi.fn();
    const { root } = await show(
      <>
        <Timeline deal={deal} onOpenTerm={onOpenTerm} />
        <Payments deal={deal} onOpenTerm={onOpenTerm} />
      </>,
    );
    await doing(() => named(root, 'First investment').click());
    await doing(() => named(root, 'Cap on the revenue share').click());
    expect(onOpenTerm.mock.calls.flat()).toEqual(['initial-investment', 'revenue-share-cap']);
  });

  it('says in words who pays and who has stopped paying', async () => {
    const { root } = await show(<Payments deal={deal} onOpenTerm={vi.fn()} />);
    const [pays, paid] = [...root.querySelectorAll('.flow')].map(words);
    expect(pays).toMatch(/OpenAI pays Microsoft.*20%.*through 2030.*capped/);
    expect(paid).toMatch(/Microsoft used to pay OpenAI.*ended/);
  });
});

describe('the sources', () => {
  it('say what kind of text each is, how much it says, and where it dissents', async () => {
    const { root } = await show(<SourcesPanel deal={deal} onOpenTerm={vi.fn()} />);
    const sheets = [...root.querySelectorAll('.source')].map(words);
    expect(sheets).toHaveLength(5);
    expect(sheets[4]).toMatch(/Newsletter.*States 12 terms.*Dissents from 2/);
    expect(sheets[1]).toMatch(/Long explainer.*Implies 3 more/);
  });

  it('open to the quoted sentences, each leading to its term', async () => {
    const onOpenTerm = vi.fn();
    const { root } = await show(<SourcesPanel deal={deal} onOpenTerm={onOpenTerm} />);
    const details = root.querySelectorAll<HTMLDetailsElement>('.source details')[4]!;
    await doing(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(details.querySelectorAll('q')).toHaveLength(15);
    expect(words(details)).toContain('a $150 billion revenue engine');
    await doing(() => named(details, "OpenAI's revenue").click());
    expect(onOpenTerm).toHaveBeenCalledWith('openai-revenue', '004_dc4972e43ee0a9f3.txt');
  });
});
