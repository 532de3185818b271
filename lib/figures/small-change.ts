import type { Reader } from './reader';
import { Role } from './roles';

/** A dollar, a pound, a euro in words; slang for many of them is none. */
export function isCoinage(reader: Reader, at: number): boolean {
  return reader.is(at, Role.Currency) && !reader.isWord(at, 'bucks');
}

/** "of every dollar", "on the dollar", "out of each sales dollar" from `at` on: the token of the dollar, else 0. */
export function wholeBehind(reader: Reader, at: number): number {
  let next = reader.isWord(at, 'out') ? at + 1 : at;
  if (!reader.isAny(next, ['of', 'on', 'in', 'from', 'for', 'per', 'to'])) return 0;
  if (reader.isWord(next, 'per')) return isCoinage(reader, next + 1) ? next + 1 : 0;
  next++;
  if (!reader.isAny(next, ['every', 'each', 'the', 'a', 'any'])) return 0;
  for (let dollar = next + 1; dollar <= next + 3; dollar++) {
    if (isCoinage(reader, dollar)) return dollar;
    if (!reader.isName(dollar)) return 0;
  }
  return 0;
}

/** "20p" and "20c in the dollar": the digits at `at` are pence or cents. "p" and "c" mark pages and clauses too, so only below a hundred, and "c" with its dollar. */
export function isSmallChange(reader: Reader, at: number): boolean {
  if (!reader.glued(at + 1) || reader.glued(at) || !(reader.value(at) > 0 && reader.value(at) < 100) || reader.capital(at + 1)) return false;
  if (reader.isWord(at + 1, 'p')) return !reader.glued(at + 2) || !reader.isWord(at + 2, '.') || !reader.glued(at + 3);
  return reader.isWord(at + 1, 'c') && wholeBehind(reader, at + 2) > 0;
}
