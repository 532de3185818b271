// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card/Card';
import { Dismissed } from '../../components/card/Dismissed';
import { layOut } from '../../components/card/scale-layout';
import type { CardView } from '../../components/card/view';
import type { TermView } from '../../lib/messages/term-view';
import { speak } from '../i18n/catalogue';
import { doing, named, show, words } from './render';

beforeEach(() => speak('en'));

const set = JSON.parse(readFileSync('seeds/terms.json', 'utf8')) as { deal: TermView['deal']; sources: TermView['sources']; terms: TermView['term'][] };
const termOf = (id: string): TermView => ({ deal: set.deal, sources: set.sources, term: set.terms.find((term) => term.id === id)! });

const view: CardView = {
  id: 'one',
  verdict: 'discrepancy',
  title: 'Revenue',
  found: '$150 billion',
  expected: 'over $10 billion a year',
  why: 'It is ten times what the terms say.',
  missing: [],
  figures: { kind: 'money', found: 150e9, expected: 10e9, bound: 'over', currency: 'USD' },
  newer: false,
  asOf: '2026-04-30',
  reported: false,
  place: 2,
  count: 7,
  alsoHere: [],
};

function props(more: Partial<CardProps> = {}): CardProps {
  return { view, term: termOf('openai-revenue'), onClose: vi.fn(), onStep: vi.fn(), onSwitch: vi.fn(), onOpenTerm: vi.fn(), onReport: vi.fn(), onDismiss: vi.fn(), onCopy: vi.fn(async () => true), ...more };
}

describe('the card', () => {
  it('says what the article says, what the terms say, why, and who says so', async () => {
    const { root } = await show(<Card {...props()} />);
    const text = words(root);
    for (const part of ['$150 billion', 'over $10 billion a year', view.why, '2 of 7']) expect(text).toContain(part);
    const { support, dissent = [] } = termOf('openai-revenue').term;
    for (const { quote } of [...support, ...dissent]) expect(text).toContain(quote);
    expect(text.toLowerCase()).not.toMatch(/\bfalse\b|\bwrong\b/);
  });

  it('sets phrases side by side, and whole sentences one below the other', async () => {
    expect((await show(<Card {...props()} />)).root.querySelector('.card-sentences')).toBeNull();
    const sentence = 'OpenAI will ship its products on Azure first, unless Microsoft cannot.';
    expect((await show(<Card {...props({ view: { ...view, found: sentence } })} />)).root.querySelector('.card-sentences')?.textContent).toContain(sentence);
  });

  it('draws found against expected, and says so to those who do not see it', async () => {
    const { root } = await show(<Card {...props()} />);
    expect(root.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toMatch(/\$150B.*\$10B/);
    expect(words(root)).toContain('Logarithmic');
  });

  it('draws nothing where there is nothing to compare', async () => {
    const { root } = await show(<Card {...props({ view: { ...view, verdict: 'match', figures: { ...view.figures!, found: 10e9 } } })} />);
    expect(root.querySelector('.scale')).toBeNull();
  });

  it('hands each press to its owner', async () => {
    const given = props({ view: { ...view, alsoHere: [{ id: 'two', title: 'Another term', verdict: 'match' }] } });
    const { root } = await show(<Card {...given} />);
    await doing(() => {
      named(root, 'Report…').click();
      named(root, 'Dismiss here').click();
      named(root, 'Copy a correction').click();
      named(root, 'Close').click();
      named(root, 'Next mark').click();
      named(root, 'Previous mark').click();
      named(root, /Another term/).click();
      named(root, /^Opinion column/).click();
    });
    expect(given.onReport).toHaveBeenCalledOnce();
    expect(given.onDismiss).toHaveBeenCalledOnce();
    expect(given.onCopy).toHaveBeenCalledOnce();
    expect(given.onClose).toHaveBeenCalledOnce();
    expect(vi.mocked(given.onStep).mock.calls).toEqual([[1], [-1]]);
    expect(given.onSwitch).toHaveBeenCalledWith('two');
    expect(given.onOpenTerm).toHaveBeenCalledWith(termOf('openai-revenue').term.support[0].seed);
  });

  it.each([
    [true, 'Copied'],
    [false, 'Could not'],
  ])('says what came of copying: %s', async (done, said) => {
    const { root } = await show(<Card {...props({ onCopy: async () => done })} />);
    await doing(() => named(root, 'Copy a correction').click());
    expect(words(root.querySelector('.card-actions [role="status"]'))).toContain(said);
  });

  it('offers no correction where nothing is to be corrected', async () => {
    const { root } = await show(<Card {...props({ view: { ...view, verdict: 'match' } })} />);
    expect([...root.querySelectorAll('button')].map(words)).not.toContain('Copy a correction');
  });

  it('names what is missing, term by term', async () => {
    const missing = [{ id: 'a', title: 'Cap on the share' }, { id: 'b', title: 'End of the share' }];
    const { root } = await show(<Card {...props({ view: { ...view, verdict: 'missing-context', missing } })} />);
    expect([...root.querySelectorAll('.card-missing li')].map(words)).toEqual(missing.map(({ title }) => title));
  });

  it('says of a newer article that it may know more, on discrepancies alone', async () => {
    const { root, again } = await show(<Card {...props({ view: { ...view, newer: true } })} />);
    expect(words(root)).toContain('newer than the terms');
    await again(<Card {...props({ view: { ...view, newer: true, verdict: 'match' } })} />);
    expect(words(root)).not.toContain('newer than the terms');
  });

  it('shows words of page and sources as words, whatever they hold', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const { root } = await show(<Card {...props({ view: { ...view, found: script, why: script } })} />);
    expect(root.querySelector('img')).toBeNull();
    expect(words(root)).toContain(script);
  });

  it('can do without its sources', async () => {
    for (const term of ['loading', 'none'] as const) {
      const { root } = await show(<Card {...props({ term })} />);
      expect(words(root)).toContain('$150 billion');
    }
  });

  it('gives every control a name', async () => {
    const { root } = await show(<Card {...props()} />);
    for (const control of root.querySelectorAll('button, summary')) expect(control.getAttribute('aria-label') ?? words(control)).not.toBe('');
  });
});

describe('a dismissed mark', () => {
  it('can be had back', async () => {
    const onUndo = vi.fn();
    const { root } = await show(<Dismissed words="$150 billion" onUndo={onUndo} onClose={vi.fn()} />);
    expect(words(root)).toContain('“$150 billion”');
    await doing(() => named(root, 'Mark it again').click());
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the drawing', () => {
  const money = (found: number, expected: number) => layOut({ kind: 'money', found, expected, bound: null, currency: 'USD' });

  it('is logarithmic where the amounts are far apart, and linear where they are near', () => {
    expect(money(150e9, 10e9)).toMatchObject({ logarithmic: true });
    expect(money(60e9, 50e9)).toMatchObject({ logarithmic: false, ticks: [] });
    expect(money(0, 50e9)).toMatchObject({ logarithmic: false });
  });

  it('keeps both points inside, the larger to the right', () => {
    for (const [found, expected] of [[150e9, 10e9], [1, 1e15], [25e9, 50e9], [0, 3]]) {
      const layout = money(found, expected)!;
      for (const at of [layout.found, layout.expected]) expect(at >= 0 && at <= 100).toBe(true);
      expect(layout.found > layout.expected).toBe(found > expected);
    }
    const years = layOut({ kind: 'year', found: 2035, expected: 2032, bound: 'through', currency: '' })!;
    expect(years.found).toBeGreaterThan(years.expected);
  });

  it('draws nothing for the same value, nor for what is no value', () => {
    expect(money(5, 5)).toBeNull();
    expect(money(Number.NaN, 5)).toBeNull();
    expect(money(Infinity, 5)).toBeNull();
  });
});
