/** Fills in what a report of selected words seems to be about: the figure, the term, found and expected. */
import type { Figure } from '../figures/figure';
import type { ReportDraft } from '../messages/report-draft';
import type { Mark } from '../verdicts/verdict';
import { LIMITS, type ReportFigure } from './report';

export interface Known {
  /** Marks of the article, with offsets like those of the selection. */
  marks: readonly Pick<Mark, 'start' | 'end' | 'term' | 'verdict' | 'found' | 'expected'>[];
  /** The selection and the sentence around it, in UTF-16 units of the article's text; null where it was selected outside one. */
  selected: { start: number; end: number; sentence: { start: number; end: number } } | null;
  figures: (text: string) => readonly Pick<Figure, 'start' | 'end' | 'kind' | 'value' | 'high' | 'unit' | 'bound' | 'outerStart' | 'outerEnd'>[];
  terms: readonly { id: string; title: string; expected: string }[];
}

/** The draft with what is known of its words; what it says already stays. */
export function fill(draft: ReportDraft, { marks, selected, figures, terms }: Known): ReportDraft {
  const figure = draft.figure ?? figureIn(draft.exact, figures);
  const mark = selected && closest(marks, selected);
  const id = draft.term ?? mark?.term ?? termByWords(`${draft.prefix.slice(-60)} ${draft.exact} ${draft.suffix.slice(0, 60)}`, terms);
  const term = terms.find((each) => each.id === id);
  const touches = mark !== null && selected !== null && overlap(mark, selected) > 0;
  return {
    ...draft,
    figure,
    term: id,
    verdict: draft.verdict ?? (touches ? mark.verdict : null),
    found: draft.found || (touches ? mark.found : (figure?.text ?? shortest(draft.exact))).slice(0, LIMITS.short),
    expected: draft.expected || ((touches && mark.expected) || term?.expected || '').slice(0, LIMITS.short),
  };
}

/** The figure of the words, with its bound; the first where there are several. */
export function figureIn(text: string, figures: Known['figures']): ReportFigure | null {
  const [first] = figures(text);
  if (!first) return null;
  const { kind, value, high, unit, bound, outerStart, outerEnd } = first;
  if (!Number.isFinite(value)) return null;
  return { text: text.slice(outerStart, outerEnd).slice(0, LIMITS.short), kind, value, high, unit, bound };
}

interface Span {
  start: number;
  end: number;
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The mark that shares most with the selection, else the nearest one in its sentence. */
function closest<M extends Span & { term: string | null }>(marks: readonly M[], selected: Span & { sentence: Span }): M | null {
  let best: { mark: M; shared: number } | null = null;
  for (const mark of marks) {
    if (mark.term === null || overlap(mark, selected.sentence) <= 0) continue;
    const shared = overlap(mark, selected);
    if (!best || shared > best.shared) best = { mark, shared };
  }
  return best?.mark ?? null;
}

/** The term whose title has most words in common with the text: at least two, or all of a shorter title. */
export function termByWords(text: string, terms: Known['terms']): string | null {
  const words = new Set(wordsIn(text));
  let best: { id: string; score: number } | null = null;
  for (const { id, title } of terms) {
    const wanted = [...new Set(wordsIn(title))];
    const shared = wanted.filter((word) => words.has(word)).length;
    if (shared < Math.min(2, wanted.length) || shared === 0) continue;
    const score = shared + shared / wanted.length;
    if (!best || score > best.score) best = { id, score };
  }
  return best?.id ?? null;
}

const EMPTY_WORDS = new Set(['the', 'and', 'for', 'its', 'over', 'with', 'what', 'from', 'that', 'until', 'ends', 'deal']);

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word)).map((word) => word.replace(/s$/, ''));
}

/** Words short enough to be what the page says, in short. */
const shortest = (text: string): string => (text.length <= 120 ? text.replace(/\s+/g, ' ') : '');
