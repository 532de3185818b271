import type { Named } from './named';
import type { Reader } from './reader';
import { Role } from './roles';
import { andPart, markBehind, takeScales, type Numeral } from './scales';

/** Numbers run over at most this many tokens, so that no run of number words is read twice over. */
const LONGEST = 16;

/** Words between an article and a bare scale that leave it a number: "a cool billion", "another single million". */
const ADJECTIVES: readonly Named[] = ['cool', 'single', 'whole', 'full', 'mere', 'further', 'extra', 'additional', 'paltry', 'hefty', 'whopping', 'first'];

/** The article (or "another") that makes a bare scale one of it, else -1; "many a million" is none. */
function articleBefore(reader: Reader, at: number): number {
  const head = reader.isAny(at - 1, ADJECTIVES) && at - 1 >= reader.free ? at - 2 : at - 1;
  if (head < reader.free) return -1;
  return (reader.is(head, Role.Article) && !reader.isWord(head - 1, 'many')) || reader.isWord(head, 'another') ? head : -1;
}

/** A number in words from token `at` on: "twenty-seven", "two hundred and two thousand", "a billion and a half". Null where none begins. */
export function fromWords(reader: Reader, at: number): Numeral | null {
  const { lexicon } = reader;
  let total = 0;
  let part = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let last = -1;
  let number = 0;
  let scaled = false;
  let first = at;
  // In "between one hundred and two hundred" the "and" joins two numbers.
  const joins = !reader.isWord(at - 1, 'between') && !reader.isWord(at - 2, 'between');
  if (reader.is(at, Role.Hundred | Role.Scale)) {
    // A bare scale needs its article: "a billion", not "multi-billion", "billions", "several million"; "hundred thousand" stands alone.
    const behind = reader.past(at - 2) === at ? at - 2 : at - 1;
    const article = articleBefore(reader, at);
    if (article < 0 && (!reader.is(at + 1, Role.Scale) || reader.is(behind, Role.Vague)) && !reader.isWord(at - 1, 'first')) return null;
    if (article >= 0) first = article;
    part = 1;
  }
  for (let here = at, steps = 0; steps < LONGEST; steps++) {
    const role = reader.role(here);
    const value = lexicon.number[reader.id(here)];
    if (role & Role.Small) {
      if (!(part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value > 0 && value < 10)) || (part > 0 && value === 0)) break;
      part += value;
    } else if (role & Role.Tens) {
      if (part % 100 !== 0) break;
      part += value;
    } else if (role & Role.Hundred) {
      if (part < 1 || part > 99) break;
      part *= 100;
    } else if (role & Role.Scale) {
      if (part === 0 ? total === 0 || value <= 12 : value >= smallest) break;
      if (part === 0) total *= value;
      else {
        if (total === 0) number = part;
        total += part * value;
      }
      part = 0;
      smallest = Math.min(smallest, value);
      scaled = true;
    } else break;
    last = here;
    let next = reader.past(here);
    if (next > here + 1 && !reader.glued(next)) next = here + 1;
    if (joins && reader.isWord(next, 'and') && (role & (Role.Hundred | Role.Scale)) && reader.is(next + 1, Role.Small | Role.Tens)) next++;
    if (!reader.is(next, Role.Small | Role.Tens | Role.Hundred | Role.Scale)) break;
    here = next;
  }
  // "TWENTY20" is a code.
  if (last < 0 || (reader.glued(last + 1) && reader.isDigits(last + 1))) return null;
  const value = total + part;
  const numeral: Numeral = { first, last, value, number: scaled ? number : value, scaled, words: true, mark: null };
  const mark = scaled ? 0 : markBehind(reader, last);
  if (mark > 0 && reader.is(reader.past(mark), Role.Scale)) {
    // "thirteen-plus billion"
    numeral.mark = reader.isWord(mark, 'plus') ? 'plus' : 'odd';
    numeral.last = mark;
  }
  if (!scaled) takeScales(reader, numeral, false);
  const half = numeral.last === last ? andPart(reader, last) : null;
  if (half && (reader.is(last, Role.Scale) || half.add === 0.5 || reader.is(reader.past(half.last), Role.Scale | Role.TimeUnit))) {
    // "a billion and a half", but "two and a half billion".
    numeral.value += half.add * (reader.is(last, Role.Scale) ? lexicon.number[reader.id(last)] : 1);
    numeral.number = scaled ? number + half.add : numeral.value;
    numeral.last = half.last;
    if (!reader.is(last, Role.Scale)) takeScales(reader, numeral, false);
  }
  return numeral;
}
