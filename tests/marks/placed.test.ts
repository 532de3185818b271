import { describe, expect, it } from 'vitest';
import { byGravity, markIds, type Placed } from '../../lib/marks/placed';
import type { Mark, Verdict } from '../../lib/verdicts/verdict';

const mark = (verdict: Verdict, text: string, start = 0, term = 'a-term'): Mark => ({
  start,
  end: start + text.length,
  text,
  term,
  verdict,
  missing: [],
  found: text,
  expected: '',
  reason: { code: 'figure-same', params: {} },
  sources: [],
  past: false,
  reported: false,
});
const placed = (of: Mark): Placed => ({ id: of.text, mark: of, ranges: [], ground: 'light' });

describe('ids of marks', () => {
  it('number the same words said again, and depend on nothing else', () => {
    const marks = [mark('match', '20 percent', 10), mark('match', '20  PERCENT', 90), mark('discrepancy', '20 percent', 200)];
    const ids = markIds(marks);
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe(`${ids[0]}|2`);
    expect(markIds([mark('match', '20 percent', 5000)])[0]).toBe(ids[0]);
  });

  it('stay short enough to be kept', () => {
    expect(markIds([mark('match', 'x'.repeat(5000))])[0].length).toBeLessThan(400);
  });
});

describe('marks that overlap', () => {
  it('come the gravest first, then the shortest', () => {
    const list = [mark('unverified', 'u'), mark('match', 'm'), mark('discrepancy', 'a long one'), mark('missing-context', 'c'), mark('discrepancy', 'short')];
    const order = list.map(placed).sort(byGravity).map(({ id }) => id);
    expect(order).toEqual(['short', 'a long one', 'c', 'm', 'u']);
  });
});
