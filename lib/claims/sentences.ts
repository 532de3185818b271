import { isCapital, isSmall } from '../text/letter-case';
import { TokenType, type Tokens } from '../text/tokens';

/** A sentence, list item or table cell as a run of tokens. */
export interface Sentence {
  from: number;
  /** Exclusive. */
  to: number;
  question: boolean;
  /** Number of the cell in its row, from 0; -1 outside tables. */
  cell: number;
  /** All flags of its tokens, and QUOTED where a quotation mark stands in it. */
  flags: number;
}

export const QUOTED = 1 << 30;

/**
 * What goes on for so many tokens without a stop is cut, at the next comma, colon or semicolon, or after so many more: rules compare
 * all that a sentence holds with each other, and a page must not make them do so for megabytes.
 */
const LONG = 400;
const LONGER = 100;

/** Straight and curly quotation marks, single and double, and guillemets. */
export const isQuote = (unit: number): boolean => unit === 34 || unit === 39 || unit === 171 || unit === 187 || (unit >= 8216 && unit <= 8222);

const LONGEST_ABBREVIATION = 6;
const ABBREVIATIONS = new Set('mr mrs ms dr prof inc corp ltd co vs st jan feb mar apr jun jul aug sep sept oct nov dec approx est incl excl fig no gen sen rep gov jr sr bros etc cf al ca plc dept univ ed vol pp art sec'.split(' '));
const CLOSERS = new Set([34, 39, 41, 93, 187, 8217, 8221, 8220, 8250]);

const textOf = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);

/** Whether the full stop at token i ends a sentence rather than an abbreviation or an initial. */
function stops(tokens: Tokens, i: number): boolean {
  // A footnote mark may stand between the stop and the next sentence: "billion.[1] By 2026".
  if (i + 3 < tokens.count && tokens.text[tokens.start[i + 1]] === '[' && tokens.text[tokens.start[i + 3]] === ']') return true;
  if (i + 1 < tokens.count && !tokens.space[i + 1] && !CLOSERS.has(tokens.text.charCodeAt(tokens.start[i + 1]))) return false;
  if (i === 0) return false;
  const length = tokens.end[i - 1] - tokens.start[i - 1];
  if (tokens.type[i - 1] === TokenType.Word && !tokens.space[i]) {
    const word = length <= LONGEST_ABBREVIATION ? textOf(tokens, i - 1) : '';
    // An initial ("J. Smith", "U.S.") goes on, unless a capital follows a dotted run; an abbreviation goes on.
    if (length === 1 && word !== 'I') {
      const dotted = i >= 3 && tokens.text.charCodeAt(tokens.start[i - 2]) === 46;
      if (!dotted || !startsUpper(tokens, i + 1)) return i + 1 >= tokens.count;
      return /[A-Z]/.test(word) ? false : true;
    }
    if (length <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(word.toLowerCase()) && !(word === 'no' || word === 'No' && !isNumber(tokens, i + 1))) return i + 1 >= tokens.count;
  }
  // "1. First point": the number of a list item.
  if (tokens.type[i - 1] === TokenType.Number && i === 1) return false;
  let next = i + 1;
  while (next < tokens.count && tokens.type[next] === TokenType.Mark && CLOSERS.has(tokens.text.charCodeAt(tokens.start[next]))) next++;
  if (next >= tokens.count) return true;
  return !isSmall(tokens.text, tokens.start[next]);
}

const startsUpper = (tokens: Tokens, i: number): boolean => i < tokens.count && isCapital(tokens.text, tokens.start[i]);
const isNumber = (tokens: Tokens, i: number): boolean => i < tokens.count && tokens.type[i] === TokenType.Number;

/** Puts the sentences of a block into `found`, in order, covering all its tokens; those in `pool` are used again. A table row is split into its cells. */
export function readSentences(tokens: Tokens, row: boolean, found: Sentence[], pool: Sentence[]): void {
  let from = 0;
  let cell = row ? 0 : -1;
  found.length = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.type[i] !== TokenType.Mark) {
      if (i - from >= LONG + LONGER) from = close(found, pool, from, i + 1, false, cell);
      continue;
    }
    const code = tokens.text.charCodeAt(tokens.start[i]);
    if (i - from >= LONG && (code === 44 || code === 58 || code === 59)) from = close(found, pool, from, i + 1, false, cell);
    // A bar at the head of a row opens its first cell.
    if (code === 124 && row) {
      if (i === 0) continue;
      from = close(found, pool, from, i + 1, false, cell);
      cell++;
      continue;
    }
    const ends = code === 33 || code === 63 || (code === 46 && stops(tokens, i)) || (code === 8230 && startsUpper(tokens, i + 1));
    if (!ends) continue;
    let to = i + 1;
    while (to < tokens.count && tokens.type[to] === TokenType.Mark && CLOSERS.has(tokens.text.charCodeAt(tokens.start[to])) && !(tokens.space[to] && tokens.text.charCodeAt(tokens.start[to]) !== 41)) to++;
    // A question or exclamation inside a sentence ("“Why?” he asked") goes on in lower case.
    if (code !== 46 && to < tokens.count && to > i + 1 && isSmall(tokens.text, tokens.start[to])) continue;
    from = close(found, pool, from, to, code === 63, cell);
    i = to - 1;
  }
  close(found, pool, from, tokens.count, false, cell);
}

/** Adds a sentence unless it is empty; where the next one begins. */
function close(found: Sentence[], pool: Sentence[], from: number, to: number, question: boolean, cell: number): number {
  if (to <= from) return to;
  let sentence = pool[found.length];
  if (!sentence) pool.push((sentence = { from, to, question, cell, flags: 0 }));
  sentence.from = from;
  sentence.to = to;
  sentence.question = question;
  sentence.cell = cell;
  sentence.flags = 0;
  found.push(sentence);
  return to;
}
