// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TermsPanel, type TermsPanelProps } from '../../components/terms/TermsPanel';
import { speak } from '../i18n/catalogue';
import { deal } from './deals';
import { mark } from './marks';
import { doing, named, show, type, words } from './render';

beforeEach(() => speak('en'));

function panel(more: Partial<TermsPanelProps> = {}): TermsPanelProps {
  return {
    deal,
    here: new Map([['openai-revenue', [mark('m1', 'openai-revenue', 'discrepancy', '$150 billion'), mark('m2', 'openai-revenue', 'match', 'past $10 billion')]]]),
    led: { term: null, seed: null },
    onLead: vi.fn(),
    onGoTo: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve(true)),
    ...more,
  };
}

const titles = (root: Element): string[] => [...root.querySelectorAll('.term-head strong')].map(words);
const search = (root: Element): HTMLInputElement => root.querySelector('input[type="search"]')!;

async function opened(props: TermsPanelProps): Promise<HTMLElement> {
  const { root } = await show(<TermsPanel {...props} />);
  return root.querySelector<HTMLElement>(`#term-${props.led.term}`)!;
}

describe('the terms', () => {
  it('stand in families, each with its value, its statement and how well supported it is', async () => {
    const { root } = await show(<TermsPanel {...panel()} />);
    expect(titles(root)).toHaveLength(deal.terms.length);
    expect([...root.querySelectorAll('.family h2')].map(words)).toEqual(['Cloud', 'Revenue share', 'AGI', 'Amazon', 'Money', 'Intellectual property', 'Timeline', 'Quotations']);
    expect([...root.querySelectorAll('.term-detail')]).toEqual([]);
    const revenue = root.querySelector('#term-openai-revenue summary');
    expect(words(revenue)).toMatch(/over \$10B a year.*OpenAI's revenue.*Disputed.*On this page/);
    expect(revenue?.querySelector('.dots')?.getAttribute('aria-label')).toContain('Stated by 1 of 5 sources');
  });

  it('are drawn once, and anew only where the page turns out to speak of them', async () => {
    const { root, again } = await show(<TermsPanel {...panel({ here: new Map() })} />);
    expect(root.querySelector('.tag-here')).toBeNull();
    const asked = vi.spyOn(chrome.i18n, 'getMessage');
    const standings = (): number => asked.mock.calls.filter(([key]) => key === 'standing_states').length;
    await again(<TermsPanel {...panel({ here: new Map() })} />);
    expect(standings()).toBe(0);
    await again(<TermsPanel {...panel()} />);
    expect(standings()).toBe(1);
    expect(words(root.querySelector('#term-openai-revenue .tag-here'))).toBe('On this page');
  });

  it('have a dot for each source, by how it stands to the term', async () => {
    const { root } = await show(<TermsPanel {...panel()} />);
    const dots = root.querySelector('#term-agi-clause .dots')!;
    const count = (stance: string): number => (dots.querySelector(`.dot-${stance}`)?.getAttribute('d')?.match(/M/g) ?? []).length;
    expect(dots.getAttribute('viewBox')).toBe(`0 0 ${deal.sources.length * 10} 8`);
    expect([count('states'), count('implies'), count('silent')]).toEqual([1, 1, deal.sources.length - 2]);
  });

  it('are searched and filtered, and the number found is announced', async () => {
    const { root } = await show(<TermsPanel {...panel()} />);
    await doing(() => type(search(root), 'bedrock'));
    expect(titles(root)).toEqual(['OpenAI on Amazon Bedrock']);
    expect(words(root.querySelector('[role="status"]'))).toBe('1 term');
    await doing(() => type(search(root), 'nothing of the kind'));
    expect(root.textContent).toContain('No term answers this search.');
    await doing(() => type(search(root), ''));
    await doing(() => named(root, /^On this page/, '.chip').querySelector('input')!.click());
    expect(titles(root)).toEqual(["OpenAI's revenue"]);
  });

  it('say how many each filter would show', async () => {
    const { root } = await show(<TermsPanel {...panel()} />);
    expect([...root.querySelectorAll('.chip')].map(words)).toEqual(['All28', 'Disputed2', 'Single source16', 'On this page1']);
  });
});

describe('an open term', () => {
  it('has every sentence with its source, and the dissent apart', async () => {
    const term = await opened(panel({ led: { term: 'openai-revenue', seed: null } }));
    expect((term as HTMLDetailsElement).open).toBe(true);
    expect(words(term)).toMatch(/skyrocketed past \$10 billion annually.*Opinion column.*Dissent.*\$150 billion revenue engine.*Newsletter/);
  });

  it('shows the sentence that the reader was led to', async () => {
    const term = await opened(panel({ led: { term: 'cloud-exclusivity', seed: '003_f1d4e9ecd79984e3.txt' } }));
    expect([...term.querySelectorAll('.quote-marked')].map(words)).toEqual(['OpenAI is no longer bound to Microsoft’s cloud.Bulleted digest']);
  });

  it('says what held before, who pays whom, and what it misleads without', async () => {
    const onLead = vi.fn();
    const term = await opened(panel({ led: { term: 'microsoft-payments', seed: null }, onLead }));
    expect(words(term)).toMatch(/PaymentMicrosoft → OpenAI.*BeforeMicrosoft paid OpenAI/);
    expect(words(term.querySelector('.requires'))).toBe('Revenue share to Microsoft or Revenue share ends or Cap on the revenue share or What the revenue share covers');
    await doing(() => named(term, 'Revenue share ends').click());
    expect(onLead).toHaveBeenCalledWith('revenue-share-until');
  });

  it('leads to each of its marks where the page has any', async () => {
    const props = panel({ led: { term: 'openai-revenue', seed: null } });
    const term = await opened(props);
    expect(words(term)).toMatch(/Where does this page say it\?.*\$150 billion.*past \$10 billion/);
    await doing(() => named(term, /Match: past \$10 billion/).click());
    expect(props.onGoTo).toHaveBeenCalledWith('m2');
    const other = await opened(panel({ led: { term: 'agi-clause', seed: null } }));
    expect(other.textContent).not.toContain('Where does this page say it?');
  });

  it('is copied with its sources, and says so, or that it could not be', async () => {
    const props = panel({ led: { term: 'agi-clause', seed: null } });
    const term = await opened(props);
    await doing(() => named(term, 'Copy with sources').click());
    expect(vi.mocked(props.onCopy).mock.calls[0]![0]).toContain('pulls that tripwire early');
    expect(words(term.querySelector('[role="status"]'))).toBe('Copied');
    const refused = await opened(panel({ led: { term: 'agi-clause', seed: null }, onCopy: () => Promise.resolve(false) }));
    await doing(() => named(refused, 'Copy with sources').click());
    expect(words(refused.querySelector('[role="status"]'))).toBe('Could not copy');
  });

  it('is found by whoever is led to it, whatever was searched for before', async () => {
    const props = panel();
    const { root, again } = await show(<TermsPanel {...props} />);
    await doing(() => type(search(root), 'bedrock'));
    await again(<TermsPanel {...props} led={{ term: 'agi-clause', seed: null }} />);
    expect(root.querySelector<HTMLDetailsElement>('#term-agi-clause')?.open).toBe(true);
  });
});
