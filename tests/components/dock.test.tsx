// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Dock, type DockProps } from '../../components/dock/Dock';
import type { DockView } from '../../components/dock/view';
import { speak } from '../i18n/catalogue';
import { doing, named, show, words } from './render';

beforeEach(() => speak('en'));

const view: DockView = {
  marks: [
    { id: 'a', verdict: 'match', text: '20 percent', title: 'Rate', expected: '20%' },
    { id: 'b', verdict: 'discrepancy', text: '2035', title: 'End', expected: 'through 2032' },
    { id: 'c', verdict: 'match', text: 'ended', title: 'Payments', expected: 'ended' },
  ],
  counts: { match: 2, discrepancy: 1, 'missing-context': 0, unverified: 0 },
  active: null,
  newer: false,
  asOf: '2026-04-30',
  backedOff: false,
  truncated: false,
  host: 'news.example',
};
const props = (more: Partial<DockProps> = {}): DockProps => ({ view, open: true, onToggle: vi.fn(), onGoTo: vi.fn(), onHide: vi.fn(), onSiteOff: vi.fn(), ...more });
const items = (root: ParentNode): string[] => [...root.querySelectorAll('.dock-text')].map(words);

describe('the dock', () => {
  it('is a pill with the counts, in words for those who do not see them', async () => {
    const given = props({ open: false });
    const { root } = await show(<Dock {...given} />);
    const pill = root.querySelector('button')!;
    expect(root.querySelectorAll('button')).toHaveLength(1);
    expect(pill.getAttribute('aria-expanded')).toBe('false');
    expect(pill.getAttribute('aria-label')).toMatch(/1 Discrepancy.*2 Match/);
    await doing(() => pill.click());
    expect(given.onToggle).toHaveBeenCalledWith(true);
  });

  it('lists the marks in reading order; one goes to its place', async () => {
    const given = props();
    const { root } = await show(<Dock {...given} />);
    expect(items(root)).toEqual(['20 percent', '2035', 'ended']);
    expect(words(root.querySelectorAll('.dock-more')[1])).toContain('through 2032');
    await doing(() => root.querySelectorAll<HTMLElement>('.dock-item')[1].click());
    expect(given.onGoTo).toHaveBeenCalledWith('b');
  });

  it('filters by verdict, and back', async () => {
    const { root } = await show(<Dock {...props()} />);
    const filter = (): HTMLElement => named(root, /Match/, '.dock-filter');
    await doing(() => filter().click());
    expect(items(root)).toEqual(['20 percent', 'ended']);
    expect(filter().getAttribute('aria-pressed')).toBe('true');
    await doing(() => filter().click());
    expect(items(root)).toHaveLength(3);
  });

  it('forgets a filter whose verdict has gone from the page', async () => {
    const { root, again } = await show(<Dock {...props()} />);
    await doing(() => named(root, /Discrepancy/, '.dock-filter').click());
    expect(items(root)).toEqual(['2035']);
    await again(<Dock {...props({ view: { ...view, marks: [view.marks[0]], counts: { ...view.counts, match: 1, discrepancy: 0 } } })} />);
    expect(items(root)).toEqual(['20 percent']);
  });

  it('switches off for the site, and hides, by one click each', async () => {
    const given = props();
    const { root } = await show(<Dock {...given} />);
    await doing(() => named(root, /news\.example/).click());
    await doing(() => named(root, 'Hide here').click());
    expect(given.onSiteOff).toHaveBeenCalledOnce();
    expect(given.onHide).toHaveBeenCalledOnce();
  });

  it('says what is to be known of the page', async () => {
    const { root, again } = await show(<Dock {...props()} />);
    expect(root.querySelector('.dock-note')).toBeNull();
    await again(<Dock {...props({ view: { ...view, newer: true, backedOff: true, truncated: true } })} />);
    expect(root.querySelectorAll('.dock-note')).toHaveLength(3);
  });
});
