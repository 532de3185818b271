import type { Figure } from './figure';
import { minusBefore, readNumeral } from './numerals';
import { times, type Numeral } from './scales';
import { isSmallChange } from './small-change';
import type { Draft, Reader } from './reader';
import { NUMERAL, Role } from './roles';
import type { Named } from './named';

export const MONEY_STARTS = Role.Sign | Role.Code | NUMERAL;

/** "$50 billion", "US$50bn", "USD 50 billion", "13 billion dollars", "fifty-billion-dollar", "20 cents", "-$5bn", "$(1.2) billion". */
export function readMoney(reader: Reader, at: number, numeral: Numeral | null): Draft | null {
  if (reader.is(at, Role.Sign)) return signLed(reader, at);
  if (!numeral) return reader.is(at, Role.Code) ? codeLed(reader, at) : null;
  return numberLed(reader, at, numeral);
}

function moneyDraft(reader: Reader, first: number, last: number, numeral: Numeral, unit: string, negative: boolean): Draft {
  const draft = reader.draft('money', first, last, negative ? -numeral.value : numeral.value, unit);
  draft.number = numeral.number;
  draft.scaled = numeral.scaled;
  if (numeral.mark === 'plus') draft.bound = 'at-least';
  if (numeral.mark === 'odd') draft.hedge = 'about';
  const rate = rateBehind(reader, last);
  draft.per = rate.per;
  draft.resume = rate.resume;
  return draft;
}

function signLed(reader: Reader, at: number): Draft | null {
  const { lexicon } = reader;
  let first = at;
  let unit = lexicon.currency[reader.id(at)]!;
  if (at - 1 >= reader.free) {
    const prefix = lexicon.prefix[reader.id(at - 1)];
    const code = reader.is(at - 1, Role.Code);
    if (unit === 'USD' && prefix && (reader.glued(at) || code || reader.isWord(at - 1, 'us'))) {
      unit = prefix;
      first = at - 1;
    } else if (reader.isWord(at - 1, '.') && reader.isWord(at - 2, 's') && reader.isWord(at - 4, 'u') && at - 4 >= reader.free) first = at - 4;
    else if (code && lexicon.currency[reader.id(at - 1)] === unit) first = at - 1;
    else if (reader.isWord(at - 1, 's') && reader.isWord(at - 3, 'u') && at - 3 >= reader.free) first = at - 3;
  }
  const minus = minusBefore(reader, first);
  if (minus >= 0) first = minus;
  let next = at + 1;
  // "$US13 billion", "$A3bn": whose dollars, behind the sign.
  const whose = lexicon.prefix[reader.id(next)];
  if (unit === 'USD' && whose && reader.glued(next) && reader.isDigits(next + 1)) {
    unit = whose;
    next++;
  }
  let negative = minus >= 0;
  let bracket = false;
  if (reader.is(next, Role.Dash) && reader.glued(next) && reader.glued(next + 1)) {
    negative = true;
    next++;
  } else if (reader.isWord(next, '(') && reader.glued(next)) {
    bracket = true;
    next++;
  }
  if (reader.isWord(next, '.') && reader.isDigits(next + 1) && reader.glued(next + 1)) next++;
  const numeral = readNumeral(reader, next, true);
  if (!numeral) return null;
  let last = numeral.last;
  if (bracket) {
    // "$(1.2) billion", as accounts write a loss.
    if (!reader.isWord(last + 1, ')')) return null;
    last++;
    negative = true;
    if (!numeral.scaled && reader.is(last + 1, Role.Scale)) {
      last++;
      numeral.value = times(numeral.value, lexicon.number[reader.id(last)]);
      numeral.scaled = true;
    }
  }
  const tail = currencyAt(reader, reader.past(last));
  if (tail && !reader.is(tail.last, Role.Sign | Role.Cent) && (unit === tail.unit || unit === 'USD')) {
    last = tail.last;
    unit = tail.unit;
  }
  return moneyDraft(reader, first, last, numeral, unit, negative);
}

function codeLed(reader: Reader, at: number): Draft | null {
  // "EUR/USD 1.12" is a rate of exchange.
  if (reader.isWord(at - 1, '/') && reader.glued(at)) return null;
  let next = at + 1;
  if (reader.isWord(next, '.') && reader.glued(next)) next++;
  if (reader.is(next, Role.Dash) && reader.glued(next + 1)) next++;
  const numeral = readNumeral(reader, next, true);
  if (!numeral || (numeral.words && !numeral.scaled)) return null;
  const negative = reader.is(next - 1, Role.Dash) && !reader.glued(next - 1);
  return moneyDraft(reader, at, numeral.last, numeral, reader.lexicon.currency[reader.id(at)]!, negative);
}

/** The words of a currency that begin at a token: "dollars", "US dollars", "U.S. dollars", "Canadian dollars", "EUR", "€". */
function currencyAt(reader: Reader, at: number): { last: number; unit: string } | null {
  const { lexicon } = reader;
  const role = reader.role(at);
  const unit = lexicon.currency[reader.id(at)];
  if (unit && role & (Role.Currency | Role.Cent | Role.Sign | Role.Code)) return { last: at, unit };
  let nation = lexicon.nation[reader.id(at)];
  let next = reader.past(at);
  if (reader.isWord(at, 'u') && reader.isWord(at + 1, '.') && reader.isWord(at + 2, 's')) {
    nation = 'USD';
    next = reader.isWord(at + 3, '.') ? at + 4 : at + 3;
  }
  return nation && reader.is(next, Role.Currency) ? { last: next, unit: nation } : null;
}

function numberLed(reader: Reader, at: number, numeral: Numeral): Draft | null {
  const next = reader.past(numeral.last);
  const currency = currencyAt(reader, next);
  const minus = minusBefore(reader, numeral.first);
  const first = minus >= 0 ? minus : numeral.first;
  if (currency && isSuffix(reader, next, currency.last, numeral)) {
    const draft = moneyDraft(reader, first, currency.last, numeral, currency.unit, minus >= 0);
    if (reader.is(currency.last, Role.Cent)) draft.value = times(draft.value, reader.lexicon.number[reader.id(currency.last)] / 100);
    return draft;
  }
  const small = smallChange(reader, at, numeral);
  if (small) return small;
  // "dollar 22.5 million"
  if (reader.isWord(at - 1, 'dollar') && at - 1 >= reader.free && !numeral.words && !reader.glued(at)) {
    return moneyDraft(reader, at - 1, numeral.last, numeral, reader.lexicon.currency[reader.id(at - 1)]!, false);
  }
  return null;
}

/** "20p", and "20c" of a dollar: letters that mean other things too, so they must stick to less than a hundred. */
function smallChange(reader: Reader, at: number, numeral: Numeral): Draft | null {
  if (!isSmallChange(reader, at) || numeral.last !== at) return null;
  return moneyDraft(reader, at, at + 1, { ...numeral, value: times(numeral.value, 0.01) }, reader.isWord(at + 1, 'p') ? 'GBP' : 'USD', false);
}

/** Whether a currency behind a number belongs to it, and not to a number that follows ("3 USD50 cards", "in 2019 $1 billion", but "10 $ 30 $"). */
function isSuffix(reader: Reader, at: number, last: number, numeral: Numeral): boolean {
  const role = reader.role(at);
  if (reader.isWord(at, 'won') && !numeral.scaled) return false;
  if (role & Role.Currency && numeral.words && numeral.value === 0) return false;
  if (!(role & (Role.Sign | Role.Code)) || !reader.isDigits(last + 1)) return true;
  if (reader.glued(last + 1)) return false;
  return role & Role.Code ? true : reader.is(last + 2, Role.Sign);
}

type Per = NonNullable<Figure['per']>;

interface Rate {
  per: Per | null;
  resume: number;
}

const PERIODS: readonly (readonly [Named, Per])[] = [['year', 'year'], ['quarter', 'quarter'], ['month', 'month'], ['annum', 'year'], ['yr', 'year'], ['mo', 'month']];
const ADVERBS: readonly (readonly [Named, Per])[] = [['annually', 'year'], ['yearly', 'year'], ['annualized', 'year'], ['annualised', 'year'], ['quarterly', 'quarter'], ['monthly', 'month']];

/** "a year", "per month", "each quarter", "annually", "-a-share" behind an amount (and behind "or more", "plus"): what the rate is per. */
function rateBehind(reader: Reader, last: number): Rate {
  let next = last + 1;
  if (reader.isWord(next, 'or') && (reader.isWord(next + 1, 'more') || reader.isWord(next + 1, 'so') || reader.isWord(next + 1, 'less'))) next += 2;
  else if (reader.isWord(next, '+') || reader.isWord(next, 'plus')) next++;
  else if (reader.is(next, Role.Hyphen)) next += reader.isWord(next + 1, 'plus') ? 2 : 1;
  for (const [adverb, per] of ADVERBS) if (reader.isWord(next, adverb)) return { per, resume: next + 1 };
  if (reader.isWord(next, 'pa')) return { per: 'year', resume: next + 1 };
  if (reader.isWord(next, 'p') && reader.isWord(next + 2, 'a')) return { per: 'year', resume: next + 3 };
  const slash = reader.isWord(next, '/') && reader.glued(next + 1);
  const article = reader.is(next, Role.Article);
  if (!slash && !article && !reader.isWord(next, 'per') && !reader.isWord(next, 'each') && !reader.isWord(next, 'every')) return { per: null, resume: last + 1 };
  let noun = reader.past(next);
  if (reader.isWord(noun, 'single')) noun++;
  if (!reader.isName(noun) || reader.is(noun, Role.Currency)) return { per: null, resume: last + 1 };
  // "$4.1 billion a year before" compares two years.
  if (article && reader.isAny(noun + 1, ['before', 'earlier', 'ago', 'later', 'prior'])) return { per: null, resume: last + 1 };
  for (const [period, per] of PERIODS) if (reader.isWord(noun, period)) return { per, resume: noun + 1 };
  // "$98 a share"; other nouns behind an article are another thing ("paid $5 a leading firm asked for").
  const named = reader.isAny(noun, RATE_NOUNS) || reader.is(noun, Role.TimeUnit);
  const other = named || reader.isWord(next, 'per') || slash;
  return other && !(article && !named) ? { per: 'other', resume: noun + 1 } : { per: null, resume: last + 1 };
}

const RATE_NOUNS: readonly Named[] = ['share', 'user', 'seat', 'barrel', 'head', 'person', 'customer', 'employee', 'token', 'unit', 'night', 'subscriber', 'pop', 'piece'];
