import type { View } from './view';

/** For so many sentences what was spoken of can be gone on about. */
const RECENT = 4;

/** What goes from sentence to sentence. */
export interface Context {
  /** Terms the last sentence spoke of, the latest first. */
  focus: number[];
  /** The number of the sentence that last spoke of each term, as far as that is not long ago. */
  recent: Map<number, number>;
  /** Entities named in the last two sentences that name any. */
  entities: readonly number[];
  named: number[];
  /** A question asked of a status: its term, and the sign of what it asks. */
  asked: { term: number; sign: number } | null;
  /** Terms whose sum the last sentence asked for ("How much has it put in?"). */
  sums: readonly number[];
  heading: { terms: number[]; entities: readonly number[] };
  /** Columns of the table being read, by cell: past, present or neither. */
  columns: ('past' | 'present' | null)[];
  inTable: boolean;
  /** The head row of the table begins with a bar. */
  barredHead: boolean;
  /** The terms that the first cell of the last row speaks of. */
  rowTerms: number[];
  /** The first cell of the last row. */
  rowLabel: string;
  correction: boolean;
  /** The whole piece corrects earlier ones. */
  ownErrors: boolean;
  /** The heading announces scenarios, risks or rumours: nothing below it is claimed. */
  supposing: boolean;
  number: number;
}

export function remember(view: View, spoken: number[], context: Context): void {
  for (const term of spoken) context.recent.set(term, view.number);
  context.focus = spoken;
  if (view.mentions.length) {
    const named = view.mentions.map(({ entity }) => entity);
    context.entities = [...named, ...context.named];
    context.named = named;
  }
}

/** Terms that were lately spoken of, that the heading or a question names, or (`more`) the row. */
export function toldOf(context: Context, more: readonly number[]): readonly number[] {
  for (const [term, at] of context.recent) if (context.number - at > RECENT) context.recent.delete(term);
  if (!context.recent.size && !context.asked && !more.length) return context.heading.terms;
  const told = [...context.recent.keys(), ...context.heading.terms, ...more];
  if (context.asked) told.push(context.asked.term);
  return told;
}

/** Not a row: the table that was being read is over. */
export function leaveTable(context: Context): false {
  context.inTable = false;
  if (context.columns.length) context.columns = [];
  return false;
}
