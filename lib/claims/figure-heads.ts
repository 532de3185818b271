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
  if (!next || block.kind === 'row' || block.kind === 'title' || head.to > LONGEST_HEAD || head.question || next.question) return read.sentences;
  const { tokens } = read;
  const [figure, other] = read.figures;
  if (!figure || figure.firstToken >= head.to || (other && other.firstToken < head.to) || figure.kind === 'month' || figure.kind === 'weekday' || (figure.kind === 'count' && figure.value < 1e6)) return read.sentences;
  for (let i = head.from; i < head.to; i++) {
    if ((i >= figure.firstToken && i <= figure.lastToken) || tokens.type[i] === TokenType.Mark) continue;
    if (!BESIDE.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return read.sentences;
  }
  return [{ ...next, from: head.from, flags: head.flags | next.flags }, ...read.sentences.slice(2)];
}
