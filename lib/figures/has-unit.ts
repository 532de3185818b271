import type { Reader } from './reader';
import { Role } from './roles';

/** What follows a number and makes it a figure whatever stands before it. */
export const UNITS = Role.Scale | Role.Short | Role.Percent | Role.Currency | Role.Cent | Role.Code | Role.Sign | Role.Hundred;

/** Whether a unit or a scale follows the number at `at`. */
export function hasUnit(reader: Reader, at: number): boolean {
  const next = reader.past(at);
  return reader.is(next, UNITS) || reader.isWord(next, 'per') || reader.isWord(next, 'bps') || reader.isWord(next, 'percentage') || reader.isWord(next, 'basis');
}
