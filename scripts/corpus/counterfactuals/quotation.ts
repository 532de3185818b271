import type { Rule } from './rules';

/** One word of each quotation becomes another. */
export const QUOTATION: Record<string, readonly Rule[]> = {
  'quote-condition': [[/\bcannot and chooses\b/, 'cannot or chooses']],
  'quote-clarity': [[/\bclarity\b/, 'certainty']],
  'quote-memo': [[/\blimited our\b/, 'restricted our']],
  'quote-jassy': [[/\binteresting\b/, 'exciting']],
  'quote-bloomberg': [[/\bbreakup\b/, 'divorce']],
};
