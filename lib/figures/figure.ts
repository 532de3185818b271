/** A figure read from text. Offsets are UTF-16 units of the text that was read; `end` is exclusive. */
export type FigureKind = 'money' | 'percent' | 'fraction' | 'year' | 'month' | 'weekday' | 'duration' | 'count';

/**
 * What stands around the value and bounds it.
 * over: more than, exceeds, north of · at-least: at least, or more, `$13bn+` · under: less than, below · at-most: at most, no more than
 * up-to: up to, as much as · through / until / by / in / from / before / after: how a year (or month) bounds a horizon ·
 * at-least-until: "until at least 2030" · beyond: "beyond 2030", "past 2030".
 */
export type Bound =
  | 'over' | 'at-least' | 'under' | 'at-most' | 'up-to'
  | 'through' | 'until' | 'by' | 'in' | 'from' | 'before' | 'after' | 'at-least-until' | 'beyond';

/** about: about, around, roughly, ~, nearly, almost, some, or so · reported: reportedly, said to be, an estimated. */
export type Hedge = 'about' | 'reported';

export interface Figure {
  /** The figure without its bound and hedge: `$50 billion`, `20 percent`, `2030`, `a fifth`, `20 cents out of every dollar`. */
  start: number;
  end: number;
  kind: FigureKind;
  /** money: the amount · percent: 20 · fraction: 0.2 · year: 2030 · month: 1 to 12 · weekday: 1 (Monday) to 7 · duration: days (a month 30, a year 365) · count: n. */
  value: number;
  /** The upper end of a range ("$10–15 billion", "between 5 and 20 percent"), else null. */
  high: number | null;
  /** ISO 4217 code of money, `point` for percentage points and basis points, the unit of a duration (`hour`, `day`, `week`, `month`, `year`), else null. */
  unit: string | null;
  bound: Bound | null;
  hedge: Hedge | null;
  /** Where bound and hedge words begin and end ("more than $13 billion or so"); equal to start and end where there are none. */
  outerStart: number;
  outerEnd: number;
  /** month: the year that goes with it, else null. A year that is part of a full date keeps `month`. */
  year?: number | null;
  month?: number | null;
  /** The day of a full or yearless date ("April 27", "December 31, 2030"), else null. */
  day?: number | null;
  /** What a rate of money is per: "$2 billion a month", "$10 billion annually"; `share`, `user` and other units as `other`. */
  per?: 'year' | 'quarter' | 'month' | 'other' | null;
  /** count: `times` ("twice", "three times"), `ordinal` ("the second", "for the third time"), `plain` (a bare number: "20 million users"). */
  form?: 'times' | 'ordinal' | 'plain' | null;
  /** duration: how it is placed in time: `after` ("a day later", "the next day", "24 hours after", "within a day"), `ago`, `span` ("in six months", "for five years", "seven-year"). */
  place?: 'after' | 'ago' | 'span' | null;
  /** First and last token (inclusive) of [start, end). */
  firstToken: number;
  lastToken: number;
}
