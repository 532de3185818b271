import type { Block } from '../article/article';
import { TokenType } from '../text/tokens';
import type { Scan } from './scan';
import type { Sentence } from './sentences';

/** What may stand beside a figure at the head of an entry: "$13 billion and change." */
const BESIDE = /^(and|a|the|bit|change|plus|more|over|or|so|by|in|of|until|through|to|about|around|some|roughly|up|at|least|than|nearly|almost|just|under)$/i;
const LONGEST_HEAD = 8;

/**
 * The sentences of a block, where it opens with a figure that stands by itself ("$50 billion. What the retailer's deal is worth.") that one and
 * the next as one: an entry of a list by the numbers says first how much and then of what.
 */
export function joinHead(read: Scan, block: Block): readonly Sentence[] {
  const [head, next] = read.sentences;
  if (!next || block.kind === 'row' || block.kind === 'title' || next.question || !isFigureAlone(read)) return read.sentences;
  return [{ ...next, from: head.from, flags: head.flags | next.flags }, ...read.sentences.slice(2)];
}

/** Whether the first sentence of a block is a figure that stands by itself, but for its bounds ("$13 billion and change."). */
function isFigureAlone({ sentences: [head], tokens, figures }: Scan): boolean {
  const [figure, other] = figures;
  if (head.to > LONGEST_HEAD || head.question) return false;
  if (!figure || figure.firstToken >= head.to || (other && other.firstToken < head.to) || figure.kind === 'month' || figure.kind === 'weekday' || (figure.kind === 'count' && figure.value < 1e6)) return false;
  for (let i = head.from; i < head.to; i++) {
    if ((i >= figure.firstToken && i <= figure.lastToken) || tokens.type[i] === TokenType.Mark) continue;
    if (!BESIDE.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return false;
  }
  return true;
}

/** How a line begins that tells of what the figure above it is. */
const TELLS = /^\W*(the|what|how|when|where|last|final|first|total|share|size|value|price|year|portion|percentage|part|amount|sum)\b[^.!?\n]{8,160}/i;

/**
 * For a block that is a figure and nothing else, the beginning of the next as its label ("$50 billion" over "The value of the deal that …"),
 * without its full stop; null where the next line tells of something else.
 */
export function labelBelow(read: Scan, below: string): string | null {
  if (read.sentences.length !== 1 || !isFigureAlone(read)) return null;
  const line = TELLS.exec(below)?.[0] ?? null;
  return line && !/[\d]/.test(line.replace(/\b(19|20)\d\d\b/g, '')) ? line : null;
}
