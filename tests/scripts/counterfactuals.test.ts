import { describe, expect, it } from 'vitest';
import type { Labelled } from '../../scripts/corpus/counterfactuals/change';
import { changesOf } from '../../scripts/corpus/counterfactuals/changes';
import { outcomesOf } from '../../scripts/corpus/counterfactuals/run';
import { loadTerms } from '../../scripts/tools/load-terms';
import { locate } from '../corpus/labels.mjs';

const claim = (text: string, quote: string, term: string, verdict = 'match'): Labelled => ({ quote, term, verdict, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
/** The text after each change of one claim, by the kind of change. */
function changed(text: string, quote: string, term: string, others: Labelled[] = []): Record<string, string> {
  const all = [claim(text, quote, term), ...others];
  return Object.fromEntries(changesOf(text, all[0], all).map(({ kind, start, end, put }) => [kind, text.slice(0, start) + put + text.slice(end)]));
}

describe('one claim changed', () => {
  it.each([
    ['OpenAI pays Microsoft [twenty percent (20%)] of its revenue.', 'revenue-share-rate', 'percent', 'OpenAI pays Microsoft twenty-five percent (25%) of its revenue.'],
    ['[One dollar in every five] goes to Redmond.', 'revenue-share-rate', 'percent', 'One dollar in every four goes to Redmond.'],
    ['The [US$50-billion] tie-up with Amazon.', 'amazon-deal', 'money', 'The US$70-billion tie-up with Amazon.'],
    ['It [stops in twenty-thirty].', 'revenue-share-until', 'year', 'It stops in twenty thirty-five.'],
    ['[Twice in half a year] they met.', 'revision-count', 'count', 'Four times in half a year they met.'],
    ['Some [24 hours after] the news.', 'aws-availability-lag', 'duration', 'Some three weeks after the news.'],
    ['OpenAI gives Microsoft [a fifth] of what it earns; Microsoft is content.', 'revenue-share-rate', 'payer', 'Microsoft gives OpenAI a fifth of what it earns; Microsoft is content.'],
    ['OpenAI is [no longer bound to Microsoft’s cloud].', 'cloud-exclusivity', 'status', 'OpenAI is still bound to Microsoft’s cloud.'],
    ['It leaves Microsoft as OpenAI’s [primary cloud partner].', 'azure-primary', 'status', 'It removes Microsoft as OpenAI’s primary cloud partner.'],
  ])('%s', (marked, term, kind, wanted) => {
    const quote = /\[(.*)\]/.exec(marked)![1];
    expect(changed(marked.replace(/[[\]]/g, ''), quote, term)[kind]).toBe(wanted);
  });

  it('is left alone where the change would make nonsense', () => {
    const swap = 'OpenAI pays Microsoft 20%, and Microsoft pays nothing back.';
    expect(changed(swap, '20%', 'revenue-share-rate', [claim(swap, 'pays nothing back', 'microsoft-payments')])).not.toHaveProperty('payer');
    const suit = 'Microsoft considered legal action but never took any.';
    expect(changed(suit, 'considered legal action', 'legal-dispute')).toEqual({});
    const twice = 'The AGI clause has been scrapped, it is gone.';
    expect(changed(twice, 'has been scrapped', 'agi-clause', [claim(twice, 'is gone', 'agi-clause')])).toEqual({});
  });
});

describe('what the engine makes of it', () => {
  const text = 'Microsoft and OpenAI amend their deal\n\nOpenAI will pay Microsoft 20 percent of its revenue through 2030, subject to a cap. Microsoft remains its primary cloud partner.\n\nOpenAI has a deal with Amazon.';
  const labels = { id: 'x', text, onTopic: true, claims: [{ quote: '20 percent', term: 'revenue-share-rate', verdict: 'match' }, { quote: '2030', term: 'revenue-share-until', verdict: 'match' }] };
  const outcomes = (more: object): { kind: string; turned: boolean; others: number }[] => [...outcomesOf({ ...labels, ...more }, locate as Parameters<typeof outcomesOf>[1], loadTerms())].map(({ change, turned, others }) => ({ kind: change.kind, turned, others: others.length }));

  it('sees each change, and no other claim turns with it', () => {
    expect(outcomes({})).toEqual([{ kind: 'percent', turned: true, others: 0 }, { kind: 'payer', turned: true, others: 0 }, { kind: 'year', turned: true, others: 0 }]);
  });

  it('counts as not turned what the engine cannot link to the deal, and takes no article off topic', () => {
    const far = 'Microsoft and OpenAI amend their deal\n\nMicrosoft remains the primary cloud partner of OpenAI under the amended agreement.\n\nThe bakery next door raised its prices by 20 percent.';
    expect(outcomes({ text: far, claims: [{ quote: '20 percent', term: 'revenue-share-rate', verdict: 'match' }] })).toEqual([{ kind: 'percent', turned: false, others: 0 }]);
    expect(outcomes({ onTopic: false })).toEqual([]);
  });
});
