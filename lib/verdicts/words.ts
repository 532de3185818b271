import type { Claim } from '../claims/claim';
import type { Term } from '../terms/term-set';
import type { Reason } from './verdict';

const SHOWN = 120;
/** With single spaces between its words. */
const plain = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

/** What the article says, in its own words. */
export function foundOf(claim: Claim, text: string): string {
  if (claim.flow === 'swapped') return short(claim.words);
  return short(plain(text));
}

const expected = new WeakMap<Term, string>();

/** What the terms say, in short. */
export function expectedOf(term: Term): string {
  let words = expected.get(term);
  if (words === undefined) expected.set(term, (words = wordsFor(term)));
  return words;
}

function wordsFor(term: Term): string {
  const { kind, value } = term;
  if (kind === 'percent') return `${value}%`;
  if (kind === 'money') return `${term.bound === 'over' ? 'over ' : ''}$${Number(value) / 1e9} billion${term.period ? ' a year' : ''}${term.year ? `, ${term.year}` : ''}`;
  if (kind === 'year') return `${term.bound ?? 'in'} ${value}`;
  if (kind === 'month') return monthOf(String(value));
  if (kind === 'duration') return 'about one day';
  if (kind === 'count') return 'second, in six months';
  if (kind === 'weekday') return String(value);
  if (kind === 'quotation') return term.statement;
  return term.current ?? term.statement;
}

function monthOf(value: string): string {
  const [year, month] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** The reason with the words that decided, ready for a locale's sentence. */
export function reasonOf(code: string, claim: Claim, term: Term, text: string): Reason {
  const params: Record<string, string> = { found: short(plain(text)), expected: expectedOf(term), cue: short(plain(claim.words)) };
  if (term.payer) params.payer = term.payer;
  if (term.payee) params.payee = term.payee;
  if (claim.elsewhere) params.elsewhere = claim.elsewhere;
  return { code, params };
}
