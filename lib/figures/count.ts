import type { Numeral } from './scales';
import type { Draft, Reader } from './reader';
import { NUMERAL, Role } from './roles';
import type { Named } from './named';

export const COUNT_STARTS = NUMERAL | Role.Multiple;

/** "twice", "three times", "5x"; "second", "3rd"; and any other number, as a plain count. */
export function readCount(reader: Reader, at: number, numeral: Numeral | null): Draft | null {
  const role = reader.role(at);
  if (role & Role.Multiple) return counted(reader, at, at, reader.lexicon.number[reader.id(at)], 'times');
  if (numeral) return cardinal(reader, at, numeral);
  return role & Role.Ordinal ? ordinal(reader, at) : null;
}

function counted(reader: Reader, first: number, last: number, value: number, form: NonNullable<Draft['form']>): Draft {
  const draft = reader.draft('count', first, last, value);
  draft.form = form;
  return draft;
}

function cardinal(reader: Reader, at: number, numeral: Numeral): Draft | null {
  const { last } = numeral;
  if (reader.isDigits(at) && reader.glued(last + 1) && reader.is(last + 1, Role.Suffix)) {
    return reader.isWord(last + 2, 'century') || reader.isWord(last + 2, 'centuries') ? null : counted(reader, at, last + 1, numeral.value, 'ordinal');
  }
  const next = reader.past(last);
  if (reader.isWord(next, 'times') || reader.isWord(next, 'time') && next > last + 1) return counted(reader, numeral.first, next, numeral.value, 'times');
  if (reader.glued(last + 1) && reader.isWord(last + 1, 'x')) return counted(reader, numeral.first, last + 1, numeral.value, 'times');
  // "Class of '27", where no year was read.
  if (reader.digits(at) === 2 && reader.isWord(at - 1, "'") && reader.glued(at) && !reader.glued(at - 1) && !reader.isWord(at + 1, "'")) return null;
  // "a six-figure sum", "double digits"
  if (reader.isAny(next, ['figure', 'figures', 'digit', 'digits'])) return null;
  const draft = counted(reader, numeral.first, last, numeral.value, 'plain');
  draft.number = numeral.number;
  draft.scaled = numeral.scaled;
  if (numeral.mark === 'plus') draft.bound = 'at-least';
  if (numeral.mark === 'odd') draft.hedge = 'about';
  // "one" is a pronoun more often than a number; "zero" and "a billion" by themselves are ways of speaking.
  draft.loose = numeral.words && (numeral.value < 2 || (numeral.number === 1 && numeral.scaled && numeral.value <= 1000));
  return draft;
}

/** Nouns and adverbs that make an ordinal something else: "third party", "at first", "second-hand", "first half". */
const NOT_COUNTED: readonly Named[] = ['party', 'parties', 'hand', 'rate', 'foremost', 'class', 'century', 'half', 'of', 'ever', 'avenue', 'street'];

function ordinal(reader: Reader, at: number): Draft | null {
  const next = reader.past(at);
  const value = reader.lexicon.number[reader.id(at)];
  // "its second-ever rewrite" counts, "the first ever" praises.
  if (reader.isAny(next, NOT_COUNTED) && value <= 4 && !(value > 1 && reader.isWord(next, 'ever'))) return null;
  // "the fourth quarter of 2030" is a time; "the fifth quarter running" counts.
  if (value <= 4 && reader.isWord(next, 'quarter') && reader.isWord(next + 1, 'of')) return null;
  if (value <= 2) {
    const determined = reader.is(at - 1, Role.Determiner);
    if (!determined && !(value === 2 && reader.isName(next)) && !reader.isWord(next, 'time')) return null;
    // "a second" that ends its clause is a moment.
    if (value === 2 && reader.is(at - 1, Role.Article) && !reader.isName(next)) return null;
  }
  // "Second, the …" counts the writer's points; "Third, in six months" does not.
  if (reader.isWord(at + 1, ',') && !reader.is(at - 1, Role.Determiner)) return isWithin(reader, at + 2) ? counted(reader, at, at, value, 'ordinal') : null;
  return counted(reader, at, at, value, 'ordinal');
}

/** "in six months", "within half a year" */
function isWithin(reader: Reader, at: number): boolean {
  if (!reader.isAny(at, ['in', 'within', 'inside'])) return false;
  for (let unit = at + 2; unit <= at + 4; unit++) if (reader.is(unit, Role.TimeUnit)) return reader.is(at + 1, NUMERAL | Role.Article);
  return false;
}
