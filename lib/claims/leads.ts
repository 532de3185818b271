import { TokenType } from '../text/tokens';
import type { Context } from './context';
import type { Scan } from './scan';

const PAST_HEADS = new Set(['before', 'then', 'old', 'was', 'previously', 'until now', 'old terms', 'old deal', 'the old terms', 'old agreement', 'previous', 'earlier', 'yesterday', 'old contract', 'past', 'original', 'formerly', 'prior', 'before april', 'last week', 'used to be', 'old version', 'october']);

const PRESENT_HEADS = new Set(['after', 'now', 'new', 'is', 'current', 'new terms', 'new deal', 'the new terms', 'new agreement', 'today', 'new contract', 'present', 'amended', 'currently', 'from now on', 'what it is now', 'since april', 'new version', 'this week', 'april', 'status', 'terms', 'detail', 'details']);

const SUPPOSED = /^(myths?|fiction|misconception|(the |what )?claim(ed)?|allegation|assertion|hearsay|bull|bear|upside|downside|scenario|risk|chatter|rumou?r|what if|worst case|best case|bull case|bear case)$/;

/** The head row of a table: which columns tell of the old state and which of the new. Says whether the row was one. */
export function readHeads(read: Scan, context: Context): boolean {
  if (context.inTable) return false;
  context.inTable = true;
  const cells = read.sentences.map(({ from, to }) => read.tokens.text.slice(read.tokens.start[from], read.tokens.end[to - 1]).replace(/[|*]/g, '').trim().toLowerCase());
  context.columns = cells.map((cell) => headOf(cell));
  context.barredHead = opensWithBar(read);
  return context.columns.some(Boolean) || !read.figures.length;
}

const opensWithBar = ({ tokens }: Scan): boolean => tokens.count > 0 && tokens.text[tokens.start[0]] === '|';

/**
 * How many cells of a row are missing at its head: 1 where it begins with a bar and the head row does not (a cell that reaches down from
 * the row above). Where it is the head row that begins with an empty cell, its columns are moved to where they belong.
 */
export function missingCells(read: Scan, context: Context): 0 | 1 {
  const barred = opensWithBar(read);
  if (barred === context.barredHead) return 0;
  if (barred) return 1;
  context.columns = [null, ...context.columns];
  context.barredHead = false;
  return 0;
}

function headOf(cell: string): 'past' | 'present' | null {
  if (PAST_HEADS.has(cell) || /^(before|until|old|previous|former|through)\b/.test(cell)) return 'past';
  if (PRESENT_HEADS.has(cell) || /^(after|now|new|since|current|amended|from)\b/.test(cell)) return 'present';
  // "Under the old contract", "What the revised text says".
  if (cell.split(/\s+/).length > 6) return null;
  return /\b(old|previous|former|prior|earlier|original)\b/.test(cell) || /\b(till|until|before|pre|up to)\b/.test(cell) ? 'past' : /\b(new|amended|revised|current|present|rewritten|reworked|now|today|after|since|onwards?)\b/.test(cell) ? 'present' : null;
}

export interface Lead {
  column: 'past' | 'present' | null;
  labelled: boolean;
  supposed: boolean;
  question: boolean;
  /** First token behind the lead. */
  skip: number;
}

export const NO_LEAD: Lead = { column: null, labelled: false, supposed: false, question: false, skip: 0 };

/** The entry of a timeline ("July 2019 – …", "November 2025: …") tells of its own time: past where that lies before the amendment. */
function datedColumn(read: Scan, within: number, amended: string): 'past' | null {
  const [figure] = read.figures;
  if (!figure || figure.firstToken > 2 || figure.lastToken > within) return null;
  const { tokens } = read;
  const next = figure.lastToken + 1 < tokens.count ? tokens.text[tokens.start[figure.lastToken + 1]] : '';
  if (!/[–—:\-|.·,]/.test(next)) return null;
  const year = figure.kind === 'year' ? figure.value : figure.kind === 'month' ? (figure.year ?? null) : null;
  if (year === null) return null;
  const month = figure.kind === 'month' ? figure.value : (figure.month ?? 12);
  return `${year}-${String(month).padStart(2, '0')}` < amended.slice(0, 7) ? 'past' : null;
}

/** "Before: …" and "Now – …" at the head of a line; other short leads with a colon ("A: …") are not columns. */
export function leadOf(read: Scan, amended: string): Lead {
  const { tokens } = read;
  for (let i = 1; i < Math.min(4, tokens.count); i++) {
    const mark = tokens.text[tokens.start[i]];
    if (tokens.type[i] === TokenType.Mark && (mark === ':' || mark === '–' || mark === '—')) {
      const head = tokens.text.slice(tokens.start[0], tokens.end[i - 1]).toLowerCase();
      const column = PAST_HEADS.has(head) ? 'past' : PRESENT_HEADS.has(head) && head !== 'terms' && head !== 'status' ? 'present' : null;
      const question = head === 'q' || head === 'question';
      // "PRIYA: …", "A: …": who speaks is no part of what is said.
      const speaker = mark === ':' && /^(a|answer)$/.test(head) || (mark === ':' && i <= 2 && /^[A-Z][A-Z .'-]+$/.test(tokens.text.slice(tokens.start[0], tokens.end[i - 1])) && /[.!?]/.test(tokens.text.slice(-2)));
      return { column: column ?? datedColumn(read, i, amended), labelled: column !== null, supposed: SUPPOSED.test(head), question, skip: column || speaker ? i + 1 : 0 };
    }
  }
  const column = datedColumn(read, 8, amended);
  return column ? { ...NO_LEAD, column } : NO_LEAD;
}
