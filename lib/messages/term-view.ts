/** A term as card and popup show it, with its evidence. Made by the background, which alone carries the quoted sentences. */

export interface Evidence {
  /** File of the source, and what kind of text it is ("Newsletter"). */
  seed: string;
  label: string;
  quote: string;
  /** The sentence implies the term rather than stating it. */
  implies: boolean;
  /** Why a dissenting sentence dissents; empty for support. */
  note: string;
}

export interface TermView {
  id: string;
  title: string;
  family: string;
  kind: string;
  statement: string;
  superseded: string | null;
  /** Value of money, percent, year, month and count terms, to be drawn; null for the others. */
  value: number | null;
  bound: string | null;
  support: Evidence[];
  dissent: Evidence[];
  /** How many sources there are in all. */
  sources: number;
  /** ISO date of the terms. */
  asOf: string;
}
