import type { View } from './view';

/** What goes from sentence to sentence. */
export interface Context {
  /** Terms the last sentence spoke of, the latest first. */
  focus: number[];
  /** The number of the sentence that last spoke of each term. */
  recent: Map<number, number>;
  /** Entities named in the last two sentences that name any. */
  entities: Set<number>;
  named: number[];
  /** A question asked of a status: its term, and the sign of what it asks. */
  asked: { term: number; sign: number } | null;
  heading: { terms: number[]; entities: readonly number[] };
  /** Columns of the table being read, by cell: past, present or neither. */
  columns: ('past' | 'present' | null)[];
  inTable: boolean;
  correction: boolean;
  /** The heading announces scenarios, risks or rumours: nothing below it is claimed. */
  supposing: boolean;
  number: number;
}

export function remember(view: View, spoken: number[], context: Context): void {
  for (const term of spoken) context.recent.set(term, view.number);
  context.focus = spoken;
  if (view.mentions.length) {
    const named = view.mentions.map(({ entity }) => entity);
    context.entities = new Set([...named, ...context.named]);
    context.named = named;
  }
}
