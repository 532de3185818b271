import type { Lexicon } from './lexicon';
import { Role } from './roles';
import * as list from './words';

type Visit = (word: string, roles: number, fill?: (lexicon: Lexicon, id: number) => void) => void;

/** Every word of every list with its role and what it stands for. */
export function visitWords(visit: Visit): void {
  const each = (words: string, roles: number, fill?: (lexicon: Lexicon, id: number, index: number) => void): void => {
    words.split(' ').forEach((word, index) => visit(word, roles, fill && ((lexicon, id) => fill(lexicon, id, index))));
  };
  const table = <Value>(entries: Record<string, Value>, roles: number, fill: (lexicon: Lexicon, id: number, value: Value) => void): void => {
    for (const [words, value] of Object.entries(entries)) each(words, roles, (lexicon, id) => fill(lexicon, id, value));
  };
  each(list.SMALL, Role.Small, (lexicon, id, index) => (lexicon.number[id] = index));
  each(list.TENS, Role.Tens, (lexicon, id, index) => (lexicon.number[id] = 20 + 10 * index));
  each('hundred', Role.Hundred, (lexicon, id) => (lexicon.number[id] = 100));
  table(list.SCALES, Role.Scale, (lexicon, id, factor) => (lexicon.number[id] = factor));
  table(list.SHORT_SCALES, Role.Short, (lexicon, id, factor) => (lexicon.short[id] = factor));
  each(list.ORDINALS, Role.Ordinal, (lexicon, id, index) => (lexicon.number[id] = index + 1));
  list.ORDINALS.split(' ').forEach((word, index) => {
    if (index > 1) visit(`${word}s`, Role.Part, (lexicon, id) => (lexicon.number[id] = index + 1));
  });
  table(list.PARTS, Role.Part, (lexicon, id, denominator) => (lexicon.number[id] = denominator));
  list.MONTHS.forEach((names, index) => each(names, Role.Month, (lexicon, id) => (lexicon.calendar[id] = index + 1)));
  list.WEEKDAYS.forEach((names, index) => each(names, Role.Weekday, (lexicon, id) => (lexicon.calendar[id] = index + 1)));
  const time = (lexicon: Lexicon, id: number, [days, unit]: [number, string]): void => {
    lexicon.days[id] = days;
    lexicon.unit[id] = unit;
  };
  table(list.TIME_UNITS, Role.TimeUnit, time);
  table(list.TIME_SHORTS, Role.TimeShort, time);
  const currency = (lexicon: Lexicon, id: number, code: string): string => (lexicon.currency[id] = code);
  table(list.SIGNS, Role.Sign, currency);
  for (const code of list.CODES.split(' ')) visit(code, Role.Code, (lexicon, id) => currency(lexicon, id, code.toUpperCase()));
  table(list.CODE_NAMES, Role.Code, currency);
  table(list.CURRENCIES, Role.Currency, currency);
  table(list.CENTS, Role.Cent, currency);
  table(list.COINS, Role.Cent, (lexicon, id, worth) => (lexicon.number[id] = worth));
  table(list.DOLLAR_PREFIXES, Role.None, (lexicon, id, code) => (lexicon.prefix[id] = code));
  table(list.NATIONS, Role.None, (lexicon, id, code) => (lexicon.nation[id] = code));
  each(list.PERCENTS, Role.Percent);
  each(list.HYPHENS, Role.Hyphen | Role.Dash);
  each(list.DASHES, Role.Dash);
  each(list.SUFFIXES, Role.Suffix);
  each(list.ONWARD, Role.Onward);
  each(list.SECTIONS, Role.Section);
  each(list.PLAIN, Role.Plain);
  each(list.VAGUE, Role.Vague);
  each(list.DETERMINERS, Role.Determiner);
  each('http https www', Role.Address);
  each('twice thrice', Role.Multiple, (lexicon, id, index) => (lexicon.number[id] = 2 + index));
  each('next following', Role.Next);
  each('a an', Role.Article);
  each('fy cy ye fye', Role.Fiscal);
  each(list.PARTICLES, Role.Particle);
  each(list.OVER_TAKERS, Role.OverTaker);
}
