/** Who pays whom, read off the terms that name a payer and a payee: nothing here names a party. */
import { formatPercent } from '../../lib/i18n/format';
import type { Deal, Term } from '../terms/deal';

export interface Flow {
  payer: string;
  payee: string;
  /** "20%", or empty where no term gives a rate. */
  rate: string;
  /** The year the payments run through, or null. */
  until: number | null;
  /** The payments have ended. */
  ended: boolean;
  /** The terms that say so, the ones about the payments first, then those that they require for context. */
  terms: Term[];
  /** Terms without a figure that qualify the payments ("capped, amount not given"). */
  conditions: Term[];
}

export function flowsOf(deal: Deal): Flow[] {
  const flows = new Map<string, Term[]>();
  for (const term of deal.terms) {
    if (term.payer === undefined || term.payee === undefined) continue;
    const key = JSON.stringify([term.payer, term.payee]);
    flows.set(key, [...(flows.get(key) ?? []), term]);
  }
  return [...flows].map(([key, terms]) => {
    const [payer, payee] = JSON.parse(key) as [string, string];
    const ended = terms.some(({ kind, current }) => kind === 'status' && current === 'ended');
    const rate = terms.find(({ kind }) => kind === 'percent');
    const until = terms.find(({ kind }) => kind === 'year');
    // What an ended payment requires for context is about the payments that go on.
    const conditions = ended ? [] : requiredBy(terms, deal).filter(({ kind }) => kind === 'status');
    return {
      payer,
      payee,
      rate: typeof rate?.value === 'number' ? formatPercent(rate.value) : '',
      until: typeof until?.value === 'number' ? until.value : null,
      ended,
      terms: [...terms, ...conditions],
      conditions,
    };
  });
}

function requiredBy(terms: readonly Term[], deal: Deal): Term[] {
  const ids = new Set(terms.flatMap(({ requires }) => requires ?? []).flat());
  return deal.terms.filter((term) => ids.has(term.id) && !terms.includes(term));
}
