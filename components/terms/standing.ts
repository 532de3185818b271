/** How well a term is supported: which sources state it, which imply it, which dissent. */
import { formatNumber } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Deal, Term } from './deal';

/** How one source stands to a term; a source that does both counts for what it states. */
export type Stance = 'states' | 'implies' | 'silent';

export interface Standing {
  /** One for each source, in the order of the set. */
  stances: Stance[];
  states: number;
  implies: number;
  dissents: number;
  /** One source alone speaks for the term. */
  single: boolean;
  disputed: boolean;
}

export function standingOf(term: Term, deal: Deal): Standing {
  const stances = deal.sources.map(({ file }): Stance => {
    const here = term.support.filter(({ seed }) => seed === file);
    if (here.length === 0) return 'silent';
    return here.every(({ implies }) => implies) ? 'implies' : 'states';
  });
  const count = (stance: Stance): number => stances.filter((one) => one === stance).length;
  const dissents = new Set((term.dissent ?? []).map(({ seed }) => seed)).size;
  const states = count('states');
  const implies = count('implies');
  return { stances, states, implies, dissents, single: states + implies === 1, disputed: dissents > 0 };
}

/** The standing as a sentence: "Stated by 2 of 5 sources, implied by 1 more. Disputed by 1." */
export function standingInWords(standing: Standing): string {
  const all = formatNumber(standing.stances.length);
  const words = [t('standing_states', formatNumber(standing.states), all)];
  if (standing.implies > 0) words.push(t('standing_implies', formatNumber(standing.implies)));
  if (standing.single) words.push(t('standing_single'));
  if (standing.disputed) words.push(t('standing_disputed', formatNumber(standing.dissents)));
  return words.join(' ');
}
