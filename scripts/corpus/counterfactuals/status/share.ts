import type { Rule } from '../rules';

const WHO = '(?: that neither (?:side|company) [\\w ]+| (?:nobody|no one) [\\w ]+| on whose height both sides are silent| the companies are not disclosing| that the pair have agreed not to name)?';
const TAIL = '(?:, (?:which|though no one|a number|the amount) [^.;]*)?';
const LIMIT = `(?:overall |fixed overall |hard |total |upper |agreed |combined )?(?:cap|ceiling|maximum|limit|lid)(?: on (?:the )?(?:total|sum|aggregate amount|aggregate))?${WHO}${TAIL}`;

/** The payments are capped: they have no limit. */
export const CAP: readonly Rule[] = [
  [/\bno longer an open-ended\b/, 'still an open-ended'],
  [/\bA total cap has\b/, 'No cap has'],
  [new RegExp(`\\b(there (?:is|was)|there[’']s) a ((?:top |hard )?(?:cap|lid|max|maximum|limit|ceiling))\\b(?: on how much can be paid in all)?(?:, but they won[’']t tell us the max)?${TAIL}`), '$1 no $2'],
  [/\b(has|get) an? (maximum|upper limit)/, '$1 no $2', /how much/],
  [/\bgiven a maximum/, 'left without a maximum'],
  [/\bnot without limit/, 'without limit'],
  [/\bwith a hard stop on/, 'with no stop on'],
  [/\bputs a ceiling\b/, 'puts no ceiling'],
  [new RegExp(`\\bthere[’']s a (hard stop on the total)${TAIL}`), 'there’s no $1'],
  [/\bThere is a (?=ceiling)/, 'There is no '],
  [/\bthere[’']s a (?=hard ceiling)/, 'there’s no '],
  [/\bis now capped\b/, 'is still uncapped', /where previously/],
  [new RegExp(`\\bcapped\\b(?: at an amount [^,.;]*)?${TAIL}`), 'uncapped', /where previously/],
  [new RegExp(`\\b(?:subject to|with|within|under|up to|as far as) (?:a|an|the) ${LIMIT}`), 'without any cap'],
  [new RegExp(`\\bthough never beyond a ${LIMIT}`), 'without any limit'],
  [new RegExp(`\\bThe combined total may not pass a ceiling${TAIL}`), 'The combined total is under no ceiling'],
  [new RegExp(`\\b(?:cannot|shall not) (?:exceed|go above|rise above) (?:an?|the) (?:agreed total|combined maximum|maximum)${TAIL}`), 'is subject to no maximum'],
  [new RegExp(`\\bmay not rise above an overall maximum${TAIL}`), 'are subject to no maximum'],
  [/\bmay not exceed a fixed sum/, 'is subject to no maximum'],
  [/\b(is |are )limited (?=in the aggregate|as to its sum)/, '$1unlimited '],
  [new RegExp(`\\bis limited to an undisclosed amount${TAIL}`), 'is not limited to any amount'],
  [/\b(?:a )?lid on the (sum|total)/, 'no lid on the $1'],
  [/\byes, sum undisclosed/, 'no'],
  [/\bNor is the total without a ceiling/, 'The total is without a ceiling'],
];

/** The share covers all channels: rival clouds are left out. */
export const SCOPE: readonly Rule[] = [
  [/\b(clouds|AWS) are included/, '$1 are not included'],
  [/\bAWS takings count/, 'AWS takings do not count'],
  [/\bsales through AWS included/, 'sales through AWS excluded'],
  [/\bincluding (?=dollars earned)/, 'excluding '],
  [/\ball count\b/, 'do not count'],
  [/\bare not exempt/, 'are exempt'],
  [/\bAWS sales incl\b/, 'AWS sales excl'],
  [/\bin scope\b/, 'out of scope'],
  [/\bare also the target/, 'are not the target'],
  [/\ball channels incl\./, 'all channels excl.'],
  [/\bInside the share, not outside it/, 'Outside the share, not inside it'],
  [/,? and (anything booked through|from services furnished over)/, ' but not $1'],
  [/\band so does anything sold through AWS/, 'but nothing sold through AWS does'],
  [/(?<=\| )Yes(?=$| \|)/, 'No'],
];
