import { readFileSync } from 'node:fs';
import type { Deal } from '../../components/terms/deal';

/** The bundled term set. */
export const deal = JSON.parse(readFileSync('seeds/terms.json', 'utf8')) as Deal;

/** Another deal altogether: what is drawn must come from the term set. */
export const invented: Deal = {
  deal: {
    id: 'harbour',
    title: 'Harbour lease',
    parties: ['Norden', 'Süder'],
    primarySource: 'https://example.org/lease',
    amended: { date: '2031-02-03', basis: '' },
    asOf: { date: '2031-03-01', basis: '' },
  },
  sources: [
    { file: 'a.txt', label: 'Letter', about: 'To the editor' },
    { file: 'b.txt', label: 'Minutes', about: 'Of the council' },
    { file: 'c.txt', label: 'Song', about: 'About the harbour' },
  ],
  terms: [
    { id: 'rent', family: 'lease', kind: 'percent', title: 'Rent', statement: 'Norden pays Süder 7 percent.', value: 7, payer: 'Norden', payee: 'Süder', requires: [['ceiling']], support: [{ seed: 'a.txt', quote: 'seven in a hundred' }, { seed: 'b.txt', quote: 'the usual share', implies: true }] },
    { id: 'rent-end', family: 'lease', kind: 'year', title: 'Rent ends', statement: 'Until the end of 2040.', value: 2040, bound: 'through', payer: 'Norden', payee: 'Süder', support: [{ seed: 'a.txt', quote: 'to 2040' }] },
    { id: 'ceiling', family: 'lease', kind: 'status', title: 'Ceiling', statement: 'The rent has a ceiling.', current: 'capped', support: [{ seed: 'a.txt', quote: 'no more than' }, { seed: 'a.txt', quote: 'a ceiling' }], dissent: [{ seed: 'c.txt', quote: 'without end', note: 'A song.' }] },
    { id: 'back', family: 'fees', kind: 'status', title: 'Fees', statement: 'Süder no longer pays Norden.', current: 'ended', payer: 'Süder', payee: 'Norden', requires: [['rent']], support: [{ seed: 'b.txt', quote: 'ended' }] },
    { id: 'day', family: 'time', kind: 'weekday', title: 'Signing', statement: 'On a Monday.', value: 'Monday', support: [{ seed: 'b.txt', quote: 'Monday' }] },
    { id: 'later', family: 'time', kind: 'duration', title: 'Flags', statement: 'A week later.', value: 'P1W', support: [{ seed: 'b.txt', quote: 'a week later' }] },
    { id: 'quarrel', family: 'time', kind: 'status', title: 'Quarrel', statement: 'In November.', current: 'settled', month: 'November', support: [{ seed: 'c.txt', quote: 'in dark November' }] },
    { id: 'plan', family: 'time', kind: 'month', title: 'Plan', statement: 'In May 2029.', value: '2029-05', support: [{ seed: 'c.txt', quote: 'in May', implies: true }] },
    { id: 'first', family: 'money', kind: 'money', title: 'First loan', statement: '€2 million in 2020.', value: 2_000_000, currency: 'EUR', year: 2020, support: [{ seed: 'a.txt', quote: 'two million' }] },
  ],
};
