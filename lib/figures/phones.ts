import { hasUnit } from './has-unit';
import type { Reader } from './reader';
import { Role } from './roles';
import { fullYear } from './year';

/** "0800 123 456", "(020) 7946 0018": the groups of a phone number behind its padded first one. */
export function groupsEnd(reader: Reader, at: number): number {
  let last = at;
  for (let groups = 0; groups < 5 && reader.digits(at) > 2; groups++) {
    const next = reader.is(last + 1, Role.Hyphen) || reader.isWord(last + 1, ')') ? last + 2 : last + 1;
    if (reader.digits(next) < 2 || hasUnit(reader, next) || fullYear(reader, next) > 0) break;
    last = next;
  }
  return last;
}

/** "+1 425 555 0100": two groups at least behind the first. */
export function phoneEnd(reader: Reader, at: number): number {
  let last = at;
  for (let groups = 0; groups < 6; groups++) {
    const next = reader.is(last + 1, Role.Hyphen) || reader.isWord(last + 1, ')') || reader.isWord(last + 1, '(') ? last + 2 : last + 1;
    if (!reader.isDigits(next)) break;
    last = next;
  }
  return last > at + 1 ? last : -1;
}
