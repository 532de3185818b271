/** A mark of the engine with its place in the live page. */
import type { Mark } from '../verdicts/verdict';
import { gravity, type Ground } from './names';

export interface Placed {
  /** Names the mark in its page, also when the page is checked again; see `markIds`. */
  id: string;
  mark: Mark;
  /** The words on the page: one range a text node, in reading order. They move with the page's own edits. */
  ranges: readonly Range[];
  ground: Ground;
}

/**
 * An id for each mark, in the same order: its term, verdict and words, and a number for the same words said again.
 * It says the same of the same text whenever it is read, so that a dismissed mark stays dismissed on the next visit.
 */
export function markIds(marks: readonly Pick<Mark, 'term' | 'verdict' | 'text'>[]): string[] {
  const seen = new Map<string, number>();
  return marks.map(({ term, verdict, text }) => {
    const words = text.toLowerCase().replace(/\s+/g, ' ').slice(0, 200);
    const name = `${term ?? ''}|${verdict}|${words}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}|${before + 1}`;
  });
}

/** The gravest first, then the shortest: where marks overlap, the order in which they are shown. */
export function byGravity(a: Placed, b: Placed): number {
  return gravity(b.mark.verdict) - gravity(a.mark.verdict) || a.mark.end - a.mark.start - (b.mark.end - b.mark.start) || a.mark.start - b.mark.start;
}

/** What is not seen of a text, or may be told otherwise: white space, marks of direction, what stands for the edge of a cell or of a quotation. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff|“”]+/g;

/** Whether ranges say what was read: a page can change between its reading and its marks. */
export function say(ranges: readonly Range[], words: string): boolean {
  const said = ranges.map(String).join('');
  return said === words || said.replace(UNSEEN, '') === words.replace(UNSEEN, '');
}

/** Whether the page still holds the words of a mark. */
export function stands({ mark, ranges }: Placed): boolean {
  return ranges.length > 0 && ranges.every((range) => !range.collapsed && range.startContainer.isConnected) && say(ranges, mark.text);
}
