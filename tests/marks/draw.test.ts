// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawing } from '../../lib/marks/draw';
import type { Placed } from '../../lib/marks/placed';
import type { Verdict } from '../../lib/verdicts/verdict';

/** As much of the browser's own as drawing needs. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

let highlights: Map<string, FakeHighlight>;
beforeEach(() => {
  document.body.innerHTML = '<p>It pays 25 percent through 2032 and more.</p>';
  highlights = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  Object.defineProperty(window, 'CSS', { value: { highlights }, configurable: true });
});

function placed(verdict: Verdict, from: number, to: number, ground: Placed['ground'] = 'light'): Placed {
  const range = document.createRange();
  range.setStart(document.querySelector('p')!.firstChild!, from);
  range.setEnd(document.querySelector('p')!.firstChild!, to);
  return { id: `${verdict}${from}`, mark: { verdict, start: from, end: to } as Placed['mark'], ranges: [range], ground };
}
const shown = (): Record<string, string[]> => Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));

describe('drawing', () => {
  it('shows exactly the marks it was given last', () => {
    const drawing = new Drawing();
    drawing.draw([placed('discrepancy', 8, 18), placed('match', 27, 31)]);
    expect(shown()).toEqual({ 'plumbline-discrepancy': ['25 percent'], 'plumbline-match': ['2032'] });
    drawing.draw([placed('match', 8, 18, 'dark')]);
    expect(shown()).toEqual({ 'plumbline-match-dark': ['25 percent'] });
  });

  it('leaves alone a range that has fallen back to the document, as all do when a page is emptied', () => {
    const drawing = new Drawing();
    const fallen = document.createRange();
    fallen.selectNode(document.documentElement);
    drawing.activate({ ...placed('match', 8, 18), ranges: [fallen] });
    drawing.drawReported([fallen]);
    expect(shown()).toEqual({});
  });

  it('puts the gravest on top, and the open mark above all', () => {
    const drawing = new Drawing();
    const grave = placed('discrepancy', 8, 18);
    drawing.draw([placed('unverified', 0, 2), placed('match', 8, 18), grave, placed('missing-context', 8, 18)]);
    drawing.activate(grave);
    const order = [...highlights].sort(([, a], [, b]) => b.priority - a.priority).map(([name]) => name);
    expect(order).toEqual(['plumbline-active', 'plumbline-discrepancy', 'plumbline-missing-context', 'plumbline-match', 'plumbline-unverified']);
  });

  it('leaves alone what the page has put there, under any name', () => {
    const theirs = new FakeHighlight();
    highlights.set('search-results', theirs);
    const drawing = new Drawing();
    drawing.draw([placed('match', 8, 18)]);
    const usurper = new FakeHighlight();
    highlights.set('plumbline-match', usurper);
    drawing.clear();
    expect([...highlights.keys()].sort()).toEqual(['plumbline-match', 'search-results']);
    expect(highlights.get('plumbline-match')).toBe(usurper);
  });

  it('sweeps away what an earlier version has left, and nothing else', () => {
    highlights.set('plumbline-missing-context-dark', new FakeHighlight());
    highlights.set('search-results', new FakeHighlight());
    new Drawing().sweep(document);
    expect([...highlights.keys()]).toEqual(['search-results']);
  });

  it('comes back where a page has cleared the registry', () => {
    const drawing = new Drawing();
    drawing.draw([placed('match', 8, 18)]);
    highlights.clear();
    drawing.repair();
    expect(shown()).toEqual({ 'plumbline-match': ['25 percent'] });
  });

  it('finds all marks at a point, the gravest first, and no ranges of others', () => {
    const drawing = new Drawing();
    const match = placed('match', 8, 31);
    const grave = placed('discrepancy', 8, 18);
    drawing.draw([match, grave]);
    const foreign = document.createRange();
    Object.assign(highlights, { highlightsFromPoint: () => [{ ranges: [foreign, match.ranges[0]] }, { ranges: [grave.ranges[0]] }] });
    expect(drawing.at(document, 5, 5, [])).toEqual([grave, match]);
  });
});
