/** A few reports as readers make them, invented: for the pictures, and for screens that are to hold something. */
import type { Report } from '../../lib/reports/report';

function made(count: number, change: Partial<Report>): Report {
  const url = `https://news.example/2026/04/deal-${count}`;
  return {
    version: 2,
    id: `00000000-0000-4000-8000-00000000000${count}`,
    kind: 'discrepancy',
    state: 'open',
    quote: { exact: '', prefix: '', suffix: '', start: null, end: null },
    page: { url, visited: url, title: 'What the new Microsoft–OpenAI agreement says', published: '2026-04-28', publisher: 'The Example' },
    figure: null,
    term: null,
    verdict: null,
    found: '',
    expected: '',
    note: '',
    source: '',
    created: `2026-05-0${count}T10:00:00.000Z`,
    updated: `2026-05-0${count}T10:00:00.000Z`,
    private: false,
    ...change,
  };
}

const quote = (exact: string): Report['quote'] => ({ exact, prefix: '', suffix: '', start: null, end: null });

export const REPORTS: Report[] = [
  made(1, { kind: 'new-term', state: 'settled', quote: quote('a right of first refusal on new compute'), note: 'Three pieces mention this now; the terms do not know it.' }),
  made(2, { kind: 'missing-context', state: 'sent', term: 'revenue-share-rate', verdict: 'missing-context', quote: quote('a 20 percent cut of OpenAI’s revenue'), found: '20 percent', expected: '20%', note: 'Neither the cap nor 2030 is mentioned.', page: { ...made(2, {}).page, publisher: 'Harbour Post', url: 'https://post.example/business/cut', visited: 'https://post.example/business/cut' } }),
  made(3, { kind: 'false-alarm', term: 'cloud-exclusivity', verdict: 'discrepancy', quote: quote('in an exclusive interview with the chief executive'), found: 'exclusive', note: 'It is the interview that is exclusive, not the cloud.', private: true }),
  made(4, { term: 'openai-revenue', verdict: 'discrepancy', quote: quote('a $150 billion revenue engine that nobody in the valley had seen coming'), found: '$150 billion', expected: 'over $10 billion a year', note: 'Off by a factor of fifteen.', source: 'https://source.example/annual-report' }),
];

/** What a file of somebody else's brings: one new, one the same, one in conflict. */
export const CHANGED: Report[] = [made(5, { term: 'azure-first-until', quote: quote('Azure first through 2035'), found: '2035', expected: '2032' }), REPORTS[1], { ...REPORTS[3], note: 'The column means the valuation.' }];
