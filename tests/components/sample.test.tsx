// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { segmentsOf } from '../../components/sample/segments';
import { TryIt } from '../../components/welcome/TryIt';
import { Welcome } from '../../components/welcome/Welcome';
import type { Sample, SampleMark } from '../../lib/sample/sample';
import type { Verdict } from '../../lib/verdicts/verdict';
import { speak } from '../i18n/catalogue';
import { doing, named, show, type, words } from './render';

beforeEach(() => speak('en'));

const mark = (id: string, start: number, end: number, verdict: Verdict): SampleMark => ({ id, start, end, verdict, title: `Term ${id}`, text: '', expected: '', reason: { code: 'figure-same', params: {} }, missing: [] });
const whole = { start: 0, end: 10 };
const made = (...marks: SampleMark[]): Sample => ({ text: '0123456789', blocks: [{ kind: 'paragraph', ...whole }], marks });

describe('a text cut at its marks', () => {
  it('loses no letter and keeps the order', () => {
    const segments = segmentsOf(made(mark('b', 6, 8, 'match'), mark('a', 0, 3, 'match')), whole);
    expect(segments.map(({ text, mark: one }) => [text, one?.id])).toEqual([['012', 'a'], ['345', undefined], ['67', 'b'], ['89', undefined]]);
  });

  it('keeps the gravest of marks that overlap', () => {
    const segments = segmentsOf(made(mark('a', 1, 6, 'match'), mark('b', 4, 9, 'discrepancy')), whole);
    expect(segments.map(({ text, mark: one }) => [text, one?.id])).toEqual([['0123', undefined], ['45678', 'b'], ['9', undefined]]);
  });

  it('leaves out marks of other blocks', () => {
    expect(segmentsOf(made(mark('a', 8, 12, 'match')), whole)).toEqual([{ text: '0123456789', mark: null }]);
  });
});

/** Marks every number, and 25 as a discrepancy. */
function onCheck(text: string): Sample {
  const marks = [...text.matchAll(/\d+/g)].map((found, i) => ({
    ...mark(String(i), found.index, found.index + found[0].length, found[0] === '25' ? 'discrepancy' : 'match'),
    text: found[0],
    expected: '20',
    reason: { code: 'figure-other', params: { found: found[0], expected: '20' } },
  }));
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], marks };
}

describe('the live sample', () => {
  it('opens on the gravest mark, and on each that is chosen', async () => {
    const { root } = await show(<TryIt text="In 2019 and 25 percent" onCheck={onCheck} onPaint={vi.fn()} />);
    expect(words(root.querySelector('.why'))).toMatch(/Discrepancy.*Term 1.*25.*20.*The article says 25 where the terms say 20\./);
    await doing(() => named(root, 'Match: 2019', '[role="button"]').click());
    expect(words(root.querySelector('.why'))).toMatch(/Match.*Term 0/);
  });

  it('is worked with the keyboard', async () => {
    const { root } = await show(<TryIt text="In 2019 and 25 percent" onCheck={onCheck} onPaint={vi.fn()} />);
    const place = named(root, 'Match: 2019', '[role="button"]');
    expect(place.tabIndex).toBe(0);
    await doing(() => void place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })));
    expect(place.getAttribute('aria-pressed')).toBe('true');
  });

  it('is checked anew as the reader changes it, and goes back to what it was', async () => {
    const onPaint = vi.fn();
    const { root } = await show(<TryIt text="It pays 25 percent" onCheck={onCheck} onPaint={onPaint} />);
    await doing(() => named(root, 'Change the text').click());
    await doing(() => type(root.querySelector('textarea')!, 'It pays 20 percent'));
    expect(words(root.querySelector('.why'))).toMatch(/^Match/);
    await doing(() => type(root.querySelector('textarea')!, 'It pays a share'));
    expect(root.querySelector('.why')).toBeNull();
    expect(root.textContent).toContain('Nothing here that the terms could confirm or contradict.');
    expect(onPaint.mock.calls.at(-1)![0]).toEqual([]);
    await doing(() => named(root, 'As it was').click());
    expect(words(root.querySelector('.why'))).toMatch(/^Discrepancy/);
  });
});

describe('the welcome page', () => {
  const page = (more: { onAllow?: (() => Promise<boolean>) | null; onOptions?: () => void; onTerms?: () => void } = {}) => (
    <Welcome text="25" onCheck={onCheck} onPaint={vi.fn()} onAllow={null} onOptions={vi.fn()} onTerms={vi.fn()} {...more} />
  );

  it('says what it never does and how to switch it off', async () => {
    const { root } = await show(page());
    expect(words(root)).toMatch(/What it never does.*Send anything.*How to switch it off/);
    expect(words(root)).toContain('Plumbline checks English articles');
  });

  it('leads to terms and options', async () => {
    const [onOptions, onTerms] = [vi.fn(), vi.fn()];
    const { root } = await show(page({ onOptions, onTerms }));
    await doing(() => named(root, 'Open the terms').click());
    await doing(() => named(root, 'Open the options').click());
    expect([onTerms, onOptions].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('asks for the sites where the browser has withheld them, and only there', async () => {
    const onAllow = vi.fn(() => Promise.resolve(true));
    const { root, again } = await show(page({ onAllow }));
    await doing(() => named(root, 'Allow reading pages').click());
    expect(onAllow).toHaveBeenCalledOnce();
    await again(page());
    expect(root.textContent).not.toContain('Allow reading pages');
  });
});
