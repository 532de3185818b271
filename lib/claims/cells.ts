import type { Block } from '../article/article';
import type { Claim } from './claim';
import { exceptionsOf, withoutExceptions } from './exceptions';
import { figureClaims } from './figure-claims';
import { scan, type Scan } from './scan';
import { statusClaims } from './status';
import { statusHits } from './status-hits';
import type { View } from './view';

/** A cell that gives nothing: neither the label nor it says anything. */
const EMPTY = /^[\s–—\-?|.…]*$|^(n\/?a|not (stated|known|given|disclosed|mentioned|applicable|specified)|unknown|unclear|undisclosed|silent|tbc|tbd)\b/i;
/** What a label begins with where it goes on about the one above it. */
const GOES_ON = /^(…|\.\.\.|–|—|↳|»)\s*/;
const NOBODY: readonly number[] = [];

/** The label of a row as a lead for its cells: without the marks that draw the table; "… until" goes on from the label above. */
export function labelOf(text: string, above: string): string {
  const plain = text.replace(/[|*]/g, ' ').replace(/[?:]\s*$/, '').trim().replace(/[?:]$/, '');
  return GOES_ON.test(plain) && above ? `${above} ${plain.replace(GOES_ON, '')}` : plain;
}

/**
 * Reads one cell with the label of its row before it ("They pay the partner: 20%", "Primary partner: Acme"), for what neither says alone.
 * The claims lie in the cell; `from` and `to` are its place in the block's text, `focus` what was spoken of before.
 */
export function cellClaims(base: Pick<View, 'terms' | 'blockIndex' | 'number' | 'column' | 'told' | 'labelEntities'>, block: Block, text: string, label: string, from: number, to: number, focus: number[] = []): Claim[] {
  let last = to;
  while (last > from && /[|\s]/.test(text[last - 1])) last--;
  const cell = text.slice(from, last);
  if (!label || EMPTY.test(cell.trim()) || cell.length > 200) return [];
  const lead = `${label}: `;
  const read = scan(lead + cell, base.terms);
  const start = block.start + from;
  const shifted: Block = { ...block, start: start - lead.length };
  // The label belongs to the first sentence of the cell.
  const sentence = read.sentences.find(({ question }) => !question);
  if (!sentence) return [];
  const view = { ...viewOf(base, read, shifted, sentence), focus };
  const found = [...statusClaims(view, statusHits(view, base.told), null), ...figureClaims(view, [], NOBODY)];
  return found.flatMap((claim) => (claim.end > start ? [{ ...claim, start: Math.max(claim.start, start), present: claim.present || base.column !== 'past' }] : []));
}

function viewOf(base: Pick<View, 'terms' | 'blockIndex' | 'number' | 'column' | 'told' | 'labelEntities'>, read: Scan, block: Block, sentence: View['sentence']): View {
  const within = ({ first }: { first: number }): boolean => first >= sentence.from && first < sentence.to;
  const view: View = { ...base, scan: read, block, sentence, hits: read.hits.filter(within), figures: read.figures.filter(({ firstToken }) => firstToken >= sentence.from && firstToken < sentence.to), mentions: read.mentions.filter(within), exceptions: [], withdrawn: false, focus: [], named: [], subject: -1 };
  view.exceptions = exceptionsOf(view, view.hits);
  view.hits = withoutExceptions(view, view.hits);
  return view;
}

/** Adds what a cell says together with the label of its row, where it does not say it by itself. */
export function addCell(view: View, label: string, claims: Claim[]): void {
  const { tokens } = view.scan;
  const [from, to] = [tokens.start[view.sentence.from], tokens.end[view.sentence.to - 1]];
  const [start, end] = [view.block.start + from, view.block.start + to];
  const own = claims.filter((claim) => claim.start < end && claim.end > start);
  for (const claim of cellClaims(view, view.block, tokens.text, label, from, to)) if (!own.some((other) => other.term === claim.term)) claims.push(claim);
}
