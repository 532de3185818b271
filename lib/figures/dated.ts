import type { Draft, Reader } from './reader';

/** What a date says, 0 for what it leaves out, and the tokens it takes. */
export interface Parts {
  first: number;
  last: number;
  year: number;
  month: number;
  day: number;
}

/** A month with what goes with it; a year where the date is whole. */
export function dated(reader: Reader, { first, last, year, month, day }: Parts): Draft {
  const full = year > 0 && day > 0;
  const draft = reader.draft(full ? 'year' : 'month', first, last, full ? year : month);
  draft.year = year || null;
  draft.month = month;
  draft.day = day || null;
  return draft;
}
