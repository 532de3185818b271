import { beforeEach, describe, expect, it } from 'vitest';
import { flowsOf } from '../../components/payments/flows';
import { termAsText } from '../../components/terms/copy-text';
import { evidenceIn, familiesOf, termOf } from '../../components/terms/deal';
import { searchTerms, type TermFilter } from '../../components/terms/search';
import { standingInWords, standingOf } from '../../components/terms/standing';
import { valueInWords, valueOf } from '../../components/terms/value';
import { eventsOf } from '../../components/timeline/events';
import { placeEvents } from '../../components/timeline/layout';
import { speak } from '../i18n/catalogue';
import { deal, invented } from './deals';

beforeEach(() => speak('en'));

const term = (id: string) => termOf(deal, id)!;
const made = (id: string) => termOf(invented, id)!;

describe('the standing of a term', () => {
  it('counts sources, not sentences, and tells stating from implying', () => {
    expect(standingOf(made('rent'), invented)).toMatchObject({ stances: ['states', 'implies', 'silent'], states: 1, implies: 1, single: false, disputed: false });
    expect(standingOf(made('ceiling'), invented)).toMatchObject({ stances: ['states', 'silent', 'silent'], single: true, disputed: true, dissents: 1 });
  });

  it('is said in words', () => {
    expect(standingInWords(standingOf(term('openai-revenue'), deal))).toBe('Stated by 1 of 5 sources. Single source. Disputed by 1.');
    expect(standingInWords(standingOf(term('agi-clause'), deal))).toBe('Stated by 1 of 5 sources. Implied by 1 more.');
  });
});

describe('the value of a term', () => {
  it.each([
    ['revenue-share-rate', '20%'],
    ['revenue-share-until', 'through 2030'],
    ['amazon-deal', '$50 billion'],
    ['microsoft-investment', 'over $13 billion'],
    ['openai-revenue', 'over $10 billion a year'],
    ['initial-investment', '$1 billion in 2019'],
    ['previous-restructuring', 'October 2025'],
    ['announcement-day', 'Monday'],
    ['aws-availability-lag', '1 day'],
    ['revision-count', '2× within 6 months'],
    ['agi-clause', 'removed'],
    ['quote-jassy', 'Andy Jassy'],
  ])('%s is %s', (id, value) => expect(valueInWords(term(id))).toBe(value));

  it('is short where it is set large', () => {
    expect(valueOf(term('amazon-deal'))).toEqual({ before: '', value: '$50B', after: '', figure: true });
    expect(valueOf(made('first'))).toMatchObject({ value: '€2M', after: 'in 2020' });
  });

  it('follows the language of the reader', () => {
    speak('de');
    expect(valueInWords(term('announcement-day'))).toBe('Montag');
    expect(valueInWords(term('revenue-share-until'))).toBe('bis Ende 2030');
  });
});

describe('searching the terms', () => {
  const find = (words: string, filter: TermFilter = 'all', here: string[] = []) => searchTerms(deal, { words, filter }, new Set(here)).map(({ id }) => id);

  it('finds all words, wherever they stand, in any case, with any quotes', () => {
    expect(find('')).toHaveLength(deal.terms.length);
    expect(find('TRIPWIRE')).toEqual(['agi-clause']);
    expect(find("openai's cap payments")).toContain('revenue-share-cap');
    expect(find('2030')).toContain('revenue-share-until');
    expect(find('$50B')).toContain('amazon-deal');
    expect(find('no such words')).toEqual([]);
  });

  it('filters', () => {
    expect(find('', 'disputed')).toEqual(['cloud-exclusivity', 'openai-revenue']);
    expect(find('', 'here', ['agi-clause', 'amazon-deal'])).toEqual(['agi-clause', 'amazon-deal']);
    const single = find('', 'single');
    expect(single).toContain('revenue-share-cap');
    expect(single).not.toContain('cloud-exclusivity');
  });

  it('takes what is typed as words, not as a pattern', () => expect(find('.*')).toEqual([]));
});

describe('families and evidence', () => {
  it('keep the order of the set', () => {
    expect(familiesOf(invented.terms).map(({ family }) => family)).toEqual(['lease', 'fees', 'time', 'money']);
    expect(familiesOf(deal.terms).flatMap(({ terms }) => terms)).toHaveLength(deal.terms.length);
  });

  it('are found source by source', () => {
    expect(evidenceIn(made('ceiling'), 'c.txt')).toMatchObject({ support: [], dissent: [{ quote: 'without end' }] });
    const all = deal.sources.flatMap(({ file }) => deal.terms.map((one) => evidenceIn(one, file))).flatMap(({ support, dissent }) => [...support, ...dissent]);
    expect(all).toHaveLength(deal.terms.flatMap((one) => [...one.support, ...(one.dissent ?? [])]).length);
  });
});

describe('a copied term', () => {
  it('has its statement, every sentence with its source, the dissent and the date of the terms', () => {
    const text = termAsText(term('openai-revenue'), deal);
    expect(text).toContain("OpenAI's revenue is past $10 billion a year.");
    expect(text).toContain('– Opinion column: “OpenAI’s revenue has skyrocketed past $10 billion annually”');
    expect(text).toContain('Dissent:\n– Newsletter: “a $150 billion revenue engine” [');
    expect(text).toContain('Terms as of April 30, 2026.');
  });

  it('says which source only implies it, and what held before', () => {
    expect(termAsText(term('agi-clause'), deal)).toContain('– Long explainer (implies it): “effectively pulls');
    expect(termAsText(term('agi-clause'), deal)).toContain('Before the amendment: Microsoft');
  });
});

describe('the timeline', () => {
  it('tells the whole deal in order', () => {
    expect(eventsOf(deal).map(({ date, term: { id } }) => [date, id])).toEqual([
      ['2019', 'initial-investment'],
      ['October 2025', 'previous-restructuring'],
      ['March 2026', 'legal-dispute'],
      ['April 27, 2026', 'announcement-day'],
      ['April 28, 2026', 'aws-availability-lag'],
      ['End of 2030', 'revenue-share-until'],
      ['End of 2032', 'azure-first-until'],
    ]);
  });

  it('is read off any term set', () => {
    expect(eventsOf(invented).map(({ date, kind }) => [date, kind])).toEqual([
      ['2020', 'point'],
      ['May 2029', 'point'],
      ['November 2030', 'point'],
      ['February 3, 2031', 'amendment'],
      ['February 10, 2031', 'point'],
      ['End of 2040', 'horizon'],
    ]);
  });

  it('stands on the line in order, within its edges, far enough apart to be told apart', () => {
    for (const one of [deal, invented]) {
      const placed = placeEvents(eventsOf(one));
      const xs = placed.map(({ x }) => x);
      expect(xs[0]).toBeGreaterThanOrEqual(5);
      expect(xs.at(-1)).toBeLessThanOrEqual(95);
      for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeGreaterThan(7);
      const amended = placed.find(({ event }) => event.kind === 'amendment')!.x;
      for (const { event, from } of placed) expect(from).toBe(event.kind === 'horizon' ? amended : null);
    }
  });

  it('can be empty', () => expect(placeEvents(eventsOf({ ...invented, terms: [] }))).toEqual([]));
});

describe('who pays whom', () => {
  it('is read off the terms that name a payer and a payee', () => {
    expect(flowsOf(deal).map(({ payer, payee, rate, until, ended, conditions }) => ({ payer, payee, rate, until, ended, conditions: conditions.map(({ id }) => id) }))).toEqual([
      { payer: 'OpenAI', payee: 'Microsoft', rate: '20%', until: 2030, ended: false, conditions: ['revenue-share-cap'] },
      { payer: 'Microsoft', payee: 'OpenAI', rate: '', until: null, ended: true, conditions: [] },
    ]);
    expect(flowsOf(invented).map(({ payer, rate, ended }) => [payer, rate, ended])).toEqual([['Norden', '7%', false], ['Süder', '', true]]);
  });
});
