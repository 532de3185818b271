import type { Rule } from './rules';

/** The year of each term becomes 2035. */
export const YEAR: Record<string, readonly Rule[]> = {
  'revenue-share-until': [[/\b2030\b/, '2035'], [/['’]30\b/, '’35'], [/\btwenty[\s-]thirty\b/, 'twenty thirty-five'], [/\bend of (?:the|this) decade\b/, 'end of the next decade']],
  'azure-first-until': [[/\b2032\b/, '2035'], [/['’]32\b/, '’35'], [/\btwenty[\s-]thirty-two\b/, 'twenty thirty-five']],
};

export const MONTH: Record<string, readonly Rule[]> = {
  'previous-restructuring': [[/\bOctober\b/, 'July'], [/\bOct\b/, 'Jul']],
  'legal-dispute': [[/\bMarch\b/, 'May']],
};

export const WEEKDAY: readonly Rule[] = [[/\bMonday\b/, 'Thursday'], [/\bMon\b/, 'Thu']];

/** "About one day" becomes several, or weeks. */
export const DURATION: readonly Rule[] = [
  [/\b(?:24|twenty-four) hours\b/, 'three weeks'],
  [/\b(?:a|one) day (?=after|later|on\b|following)/, 'three weeks '],
  [/\bwithin a day of\b/, 'within three weeks of'],
  [/\b(?:the|on the) (?:next|following) day of\b/, 'three weeks after'],
  [/\b(?:by )?(?:the )?(?:very )?(?:next|following) day\b/, 'three weeks later'],
  [/\bthe (?:day|morning) after\b/, 'three weeks after'],
];

/** The second revision becomes the fourth, twice becomes four times. */
export const COUNT: readonly Rule[] = [[/\bsecond\b/, 'fourth'], [/\btwice\b/, 'four times'], [/\btwo\b/, 'four'], [/\b2nd\b/, '4th']];
