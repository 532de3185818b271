import type { Rule } from './rules';

/** Twenty percent, in whatever shape, becomes twenty-five. */
export const PERCENT: readonly Rule[] = [
  [/\b20(?:\.0)?(?=[\s\u00a0-]?(?:%|percent|per cent|pc|cents?|¢))/, '25'],
  [/\btwenty(?=[\s-](?:percent|per cent|cents?|parts))/, 'twenty-five'],
  [/\btwo tenths\b/, 'a quarter'],
  [/\b(?:a|one)[\s-]fifth\b/, 'a quarter'],
  [/\b((?:one|a|1) (?:dollar|pound|euro|cent|penny) (?:in|of|out of) (?:every )?)five\b/, '$1four'],
  [/\b((?:one|a) [a-z]+ (?:in|out of) (?:every )?)five\b/, '$1four'],
];

/** The scale behind a figure of money, in letters or words. */
const SCALE = String.raw`(?=[\s\u00a0-]?(?:billion|bn|bln|b\b|milliard)|,000,000,000)`;
const money = (digits: string, words: string, other: string, said: string): Rule[] => [
  [new RegExp(String.raw`(?<![\d.,])${digits}(?:\.\d+)?${SCALE}`), other],
  [new RegExp(String.raw`\b${words}(?=[\s-]billion)`), said],
];

/** What the amount of each term becomes. */
export const MONEY: Record<string, readonly Rule[]> = {
  'amazon-deal': money('50', 'fifty', '70', 'seventy'),
  'microsoft-investment': [...money('13', 'thirteen', '19', 'nineteen'), [/\bthirteen(?= and change)/, 'nineteen']],
  'initial-investment': money('1', '(?:one|a|a first)', '3', 'three'),
  // Anything from $10 billion to $100 billion would still agree with "over $10 billion".
  'openai-revenue': money('10', 'ten', '150', 'a hundred and fifty'),
};
