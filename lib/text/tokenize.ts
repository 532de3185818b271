import { APOSTROPHE, DIGIT, LATIN, LATIN_LETTERS, LETTER, OTHER, SPACE, SURROGATE, UNSEEN, characterPage, isAstralLetter } from './characters';
import { TokenType, type Tokens, type Vocabulary } from './tokens';
import { HASH_PRIME, HASH_SEED, lookUp } from './vocabulary';
import { numberEnd } from './number-end';

/** Spaces that keep words together, or are narrower or wider than most: each one unit long. */
const ODD_SPACES = /[\u007f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** Longer words are in no vocabulary; what lies beyond is walked, not kept. */
const scratch = new Uint16Array(64);

/** So many places behind the last token hold noughts: a rule that looks ahead finds nothing there. */
export const SPARE = 32;

/** Empty arrays for `capacity` tokens. */
export function newTokens(capacity = 256): Tokens {
  return {
    text: '',
    count: 0,
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    type: new Uint8Array(capacity),
    id: new Uint16Array(capacity),
    space: new Uint8Array(capacity),
  };
}

const FIELDS = ['start', 'end', 'type', 'id', 'space'] as const;

function grow(tokens: Tokens): void {
  const wider = newTokens(tokens.start.length * 2 + SPARE);
  for (const field of FIELDS) {
    wider[field].set(tokens[field]);
    (tokens[field] as Tokens[typeof field]) = wider[field];
  }
}

/** The class of a unit; an astral letter's first unit counts as a letter, any other surrogate as a mark. */
function kindAt(text: string, at: number, unit: number): number {
  if (unit < 256) return LATIN.kind[unit];
  const kind = characterPage(unit >> 8).kind[unit & 255];
  if (kind !== SURROGATE) return kind;
  return isAstralLetter(unit, text.charCodeAt(at + 1)) ? LETTER : OTHER;
}

function folded(unit: number): number {
  return unit < 256 ? LATIN.folded[unit] : characterPage(unit >> 8).folded[unit & 255];
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at, text.charCodeAt(at)) === LETTER;
}

/** An apostrophe here opens a possessive: an `s` follows it and no further letter. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === 115 || next === 83) && !isLetterAt(text, at + 2);
}

/**
 * Cuts text into words, numbers and marks in one pass and looks each word up in the vocabulary.
 * In: any string, lone surrogates included. Out: `into` filled anew (its arrays grow where they must and are kept), or fresh Tokens.
 * Offsets are UTF-16 units. In the kept text all spaces are plain ones, so that later steps need to know of no others. Never throws; its cost is linear in the length of the text.
 */
export function tokenize(text: string, vocabulary: Vocabulary, into: Tokens = newTokens()): Tokens {
  const length = text.length;
  const latin = LATIN.kind;
  const letters = LATIN_LETTERS;
  const possessive = vocabulary.ids.get("'s") ?? 0;
  let { start, end, type, id, space } = into;
  let count = 0;
  let gap = 1;
  let at = 0;
  let odd = false;

  while (at < length) {
    const first = text.charCodeAt(at);
    const kind = first < 256 ? latin[first] : kindAt(text, at, first);
    if (kind === SPACE) {
      gap = 1;
      if (first > 32) odd = true;
      at++;
      continue;
    }
    if (kind === UNSEEN) {
      at++;
      continue;
    }
    if (count === start.length) {
      grow(into);
      ({ start, end, type, id, space } = into);
    }
    start[count] = at;
    space[count] = gap;
    let close = at + 1;

    if (kind === LETTER) {
      let hash = HASH_SEED;
      let size = 0;
      for (let more = true; more; ) {
        let unit = 0;
        // Letters of the first page, which make up nearly all words.
        while (at < length && (unit = text.charCodeAt(at)) < 256) {
          const small = letters[unit];
          if (small === 0) break;
          if (size < 64) scratch[size] = small;
          size++;
          hash = Math.imul(hash ^ small, HASH_PRIME);
          close = ++at;
        }
        if (at >= length) break;
        const next = kindAt(text, at, unit);
        more = next === LETTER || next === UNSEEN || (next === APOSTROPHE && isLetterAt(text, at + 1) && !isPossessive(text, at));
        if (!more) break;
        if (next === UNSEEN) {
          at++;
          continue;
        }
        const small = folded(unit);
        if (size < 64) scratch[size] = small;
        size++;
        hash = Math.imul(hash ^ small, HASH_PRIME);
        at += unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
        close = at;
      }
      type[count] = TokenType.Word;
      id[count] = size <= vocabulary.longest && size <= 64 ? lookUp(vocabulary, hash, scratch, size) : 0;
    } else if (kind === DIGIT) {
      close = numberEnd(text, at);
      type[count] = TokenType.Number;
      id[count] = 0;
    } else if (kind === APOSTROPHE && gap === 0 && isPossessive(text, at)) {
      close = at + 2;
      type[count] = TokenType.Word;
      id[count] = possessive;
    } else {
      if (first >= 0xd800 && first <= 0xdbff && (text.charCodeAt(close) & 0xfc00) === 0xdc00) close++;
      type[count] = TokenType.Mark;
      id[count] = first < 256 ? vocabulary.single[first] : markId(vocabulary, first);
    }
    end[count] = close;
    at = close;
    gap = 0;
    count++;
  }
  if (count + SPARE > start.length) grow(into);
  for (const field of FIELDS) into[field].fill(0, count, count + SPARE);
  into.text = odd ? text.replace(ODD_SPACES, ' ') : text;
  into.count = count;
  return into;
}

/** Marks beyond Latin-1 (dashes, curly quotes, currency signs) are looked up like words of one unit. */
function markId(vocabulary: Vocabulary, unit: number): number {
  const small = folded(unit);
  if (small < 256) return vocabulary.single[small];
  scratch[0] = small;
  return lookUp(vocabulary, Math.imul(HASH_SEED ^ small, HASH_PRIME), scratch, 1);
}
