import type { Bound, Hedge } from './figure';

/** What a phrase beside a figure says of it. */
export interface Effect {
  bound?: Bound;
  hedge?: Hedge;
  /** "at least" before or after a horizon's own word: "until at least", "at least through". */
  atLeast?: boolean;
  /** Says nothing itself, but may stand between a phrase and its figure ("by the end of"). */
  filler?: boolean;
  /** Not of durations: "over three years", "past six months" tell how long, not how long at least. */
  notTime?: boolean;
  /** Until the year has passed: "until 2032 is out". */
  passed?: boolean;
}

export type Phrases = readonly (readonly [string, Effect])[];

const about: Effect = { hedge: 'about' };
const reported: Effect = { hedge: 'reported' };
const filler: Effect = { filler: true };

/** Before amounts, counts, percentages and durations. Phrases are parted by "|", words by spaces. */
export const AMOUNT_BEFORE: Phrases = [
  ['more than|greater than|larger than|higher than|bigger than|better than|longer than|in excess of|exceeding|exceeds|exceed|exceeded|surpassing|surpasses|surpass|surpassed|north of|upward of|upwards of|>', { bound: 'over' }],
  ['over|above|beyond|past|topping|tops|top|topped|crossing|crosses|crossed|passes|passed', { bound: 'over', notTime: true }],
  ['at least|no less than|no fewer than|not less than|nothing less than|a minimum of|minimum of|minimum|as little as|≥|> =|from at least', { bound: 'at-least' }],
  ['under|below|beneath', { bound: 'under' }],
  ['less than|lower than|fewer than|smaller than|shorter than|short of|shy of|south of|<|not quite|inside', { bound: 'under' }],
  ['just under|just shy of|just short of|just below|slightly less than|slightly under|a little under|a little less than', { bound: 'under', hedge: 'about' }],
  ['just over|just above|just north of|slightly more than|slightly over|a little over|a little more than|a bit more than|a shade over', { bound: 'over', hedge: 'about', notTime: true }],
  ['at most|at the most|no more than|not more than|no greater than|a maximum of|maximum of|maximum|not exceeding|not to exceed|not over|no higher than|≤|< =', { bound: 'at-most' }],
  ['up to|as much as|as many as|as high as|as long as|anything up to|upto', { bound: 'up-to' }],
  ['about|around|roughly|approximately|approx|approx .|circa|c|c .|ca|ca .|~|≈|∼|some|nearly|almost|close to|near|nearing|approaching|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|of the order of|in the vicinity of|more or less|virtually|practically|something like|as good as|well - nigh|give or take', about],
  ['reportedly|said to be|reported|allegedly|purported|purportedly|supposedly|rumored|rumoured|understood to be|believed to be|thought to be|estimated|estimated to be|estimated at|projected|apparently|reported to be|rumored to be|rumoured to be|put at', reported],
  ['a|an|the|another|additional|further|whopping|staggering|massive|hefty|cool|mere|total of|sum of|full|whole|well|far|only|just|even|possibly|potentially|perhaps|comfortably|still|already|anywhere|somewhere|is|be|are|was', filler],
];

export const AMOUNT_AFTER: Phrases = [
  ['+|- plus|plus|or more|or higher|or greater|or above|or over|or longer|and up|and more|and upward|and upwards|and counting|at least|at the least|at the very least|at a minimum|at minimum|minimum', { bound: 'at-least' }],
  ['and change', { bound: 'over', notTime: true }],
  ['or less|or fewer|or lower|or below|or under|or shorter|at most|at the most|at the very most|at a maximum|maximum|max|tops', { bound: 'at-most' }],
  ['or so|or thereabouts|- ish|ish|- odd|give or take|approximately|roughly|more or less', about],
  ['reportedly|allegedly', reported],
];

/** Before years, months and weekdays. */
export const TIME_BEFORE: Phrases = [
  ['through|thru|up through|up thru|throughout|through to|thru to|up to and including|up until and including|until and including|to and including|all the way through', { bound: 'through' }],
  ["until|till|til|' til|' till|up until|up till|up to|to|all the way to|right up to|out to|ending|ends|expires|- to", { bound: 'until' }],
  ['by|no later than|not later than|on or before|by or before|not past|not beyond|not after', { bound: 'by' }],
  ['in|during|within|ending in|ends in|expires in|expiring in|lapses in|as late as', { bound: 'in' }],
  ['from|since|as of|as from|starting|starting in|starting on|beginning|beginning in|beginning on|effective|on or after|no earlier than|no sooner than|not earlier than|not before|not until|back to|dates to|dating to', { bound: 'from' }],
  ['before|prior to|ahead of|earlier than|sooner than|pre', { bound: 'before' }],
  ['after|following|later than|post', { bound: 'after' }],
  ['beyond|past|well beyond|well past|far beyond|far past|long past', { bound: 'beyond' }],
  ['at least|at the very least|at a minimum|at minimum|a minimum of', { atLeast: true }],
  ['around|about|circa|c|c .|ca|ca .|roughly|approximately|~|some time around|sometime around|nearly|almost', about],
  ['reportedly|estimated|supposedly|apparently', reported],
  [
    "the|end|end of|close of|turn of|beginning of|start of|middle of|course of|second half of|first half of|rest of|whole of|all of|year|the year of|year of|calendar|calendar year|fiscal|fiscal year|financial year|tax year|year - end|late|early|mid|fy|cy|sometime|some time|as early as|as far as|as far out as|into|last|next|this|on|sometime in|half of|quarter of|first quarter of|second quarter of|third quarter of|fourth quarter of|summer|spring|autumn|fall|winter|summer of|spring of|autumn of|fall of|winter of|deep into|well into|months of|years of|day of",
    filler,
  ],
];

export const TIME_AFTER: Phrases = [
  ['or later|or after|onward|onwards|and later|and after|forward|and onward|and onwards|on', { bound: 'from' }],
  ['and beyond|or beyond|and past', { bound: 'beyond' }],
  ['at the latest|or earlier|or sooner|or before|at latest', { bound: 'by' }],
  ['at the earliest|at least|at the very least|at a minimum|at minimum|at earliest', { atLeast: true }],
  ["is out|is over|is up|ends|closes|has ended|is done|runs out|inclusive|( inclusive )|'s end|'s close", { passed: true }],
  ['or so|or thereabouts|give or take', about],
  ['reportedly', reported],
];
