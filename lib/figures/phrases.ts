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
  /** Leaves a horizon that stands already open: "until 2030 or later". */
  open?: boolean;
  /** Not of shares: "passes 20 percent on" hands it over, "passes $13 billion" exceeds it. */
  notShare?: boolean;
}

export type Phrases = readonly (readonly [string, Effect])[];

const about: Effect = { hedge: 'about' };
const reported: Effect = { hedge: 'reported' };
const filler: Effect = { filler: true };

/** "just over", "a touch above": each adverb with each word of the bound. */
const LITTLE = ['just', 'only just', 'slightly', 'somewhat', 'marginally', 'fractionally', 'a little', 'a little bit', 'a bit', 'a touch', 'a shade', 'a hair', 'a tad', 'a whisker', 'a fraction'];

function little(words: string): string {
  return LITTLE.flatMap((adverb) => words.split('|').map((word) => `${adverb} ${word}`)).join('|');
}

/** Before amounts, counts, percentages and durations. Phrases are parted by "|", words by spaces. */
export const AMOUNT_BEFORE: Phrases = [
  ['more than|greater than|larger than|higher than|bigger than|better than|longer than|in excess of|exceeding|exceeds|exceed|exceeded|surpassing|surpasses|surpass|surpassed|north of|upward of|upwards of|>', { bound: 'over' }],
  ['over|above|beyond|past|topping|tops|top|topped|crossing|crosses|crossed', { bound: 'over', notTime: true }],
  ['passes|passed', { bound: 'over', notTime: true, notShare: true }],
  ['at least|no less than|no fewer than|not less than|nothing less than|a minimum of|minimum of|minimum|as little as|≥|> =|from at least', { bound: 'at-least' }],
  ['under|below|beneath', { bound: 'under' }],
  ['less than|lower than|fewer than|smaller than|shorter than|short of|shy of|south of|<|not quite', { bound: 'under' }],
  ['inside', { bound: 'under', notTime: true }],
  [little('under|below|beneath|shy of|short of|less than|south of'), { bound: 'under', hedge: 'about' }],
  [little('over|above|north of|more than|past|upwards of|in excess of'), { bound: 'over', hedge: 'about', notTime: true }],
  ['at most|at the most|no more than|not more than|no greater than|a maximum of|maximum of|maximum|not exceeding|not to exceed|not over|no higher than|≤|< =', { bound: 'at-most' }],
  ['up to|as much as|as many as|as high as|as long as|anything up to|upto', { bound: 'up-to' }],
  ['about|around|roughly|approximately|approx|approx .|circa|c|c .|ca|ca .|~|≈|∼|some|nearly|almost|close to|near|nearing|approaching|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|of the order of|in the vicinity of|more or less|virtually|practically|something like|as good as|well - nigh|give or take', about],
  ['reportedly|said to be|reported|allegedly|purported|purportedly|supposedly|rumored|rumoured|understood to be|believed to be|thought to be|estimated|estimated to be|estimated at|projected|apparently|reported to be|rumored to be|rumoured to be|put at', reported],
  ['a|an|the|another|additional|further|whopping|staggering|massive|hefty|cool|mere|total of|sum of|full|whole|well|far|only|just|even|possibly|potentially|perhaps|comfortably|still|already|anywhere|somewhere|is|be|are|was', filler],
];

export const AMOUNT_AFTER: Phrases = [
  ['+|- plus|plus|or more|or higher|or greater|or above|or over|or longer|and up|and more|and upward|and upwards|and counting|and rising|and growing|and climbing|and then some|at least|at the least|at the very least|at a minimum|at minimum|minimum', { bound: 'at-least' }],
  ['and change|and some change', { bound: 'over', notTime: true }],
  ['or less|or fewer|or lower|or below|or under|or shorter|at most|at the most|at the very most|at a maximum|maximum|max|tops', { bound: 'at-most' }],
  ['or so|or thereabouts|- ish|ish|- odd|odd|give or take|approximately|roughly|more or less', about],
  ['reportedly|allegedly', reported],
];

/** Before years, months and weekdays. */
export const TIME_BEFORE: Phrases = [
  ['through|thru|thro|thro \'|up through|up thru|throughout|through and including|thru and including|all of|for all of|the whole of|for the whole of|the entirety of|for the entirety of|through to|thru to|up to and including|up until and including|until and including|to and including|all the way through', { bound: 'through' }],
  ["until|till|til|' til|' till|up until|up till|up to|to|all the way to|right up to|out to|as far as|ending|ends|expires|expiring|lapses|lapsing|stops|stopping|finishes|finishing|concludes|concluding|terminates|terminating|sunset|sunsets|sunsetting|- to", { bound: 'until' }],
  ['by|no later than|not later than|on or before|by or before|not past|not beyond|not after|never past|never beyond|never after|no further than|not further than|no longer than|not longer than|not a day past|not a day beyond|not a day after|not one day past', { bound: 'by' }],
  ['in|during|within|ending in|ends in|expires in|expiring in|lapses in|lapsing in|stops in|finishes in|concludes in|terminates in|as late as', { bound: 'in' }],
  ['from|since|as of|as from|starting|starting in|starting on|beginning|beginning in|beginning on|effective|on or after|no earlier than|no sooner than|not earlier than|not before|not until|back to|dates to|dating to', { bound: 'from' }],
  ['before|prior to|ahead of|earlier than|sooner than|pre', { bound: 'before' }],
  ['after|following|later than|post', { bound: 'after' }],
  ['until after|till after|until well after|till well after|until sometime after', { bound: 'beyond' }],
  ['beyond|past|well beyond|well past|far beyond|far past|long past', { bound: 'beyond' }],
  ['at least|at the very least|at a minimum|at minimum|a minimum of', { atLeast: true }],
  ['around|about|circa|c|c .|ca|ca .|roughly|approximately|~|some time around|sometime around|nearly|almost', about],
  ['reportedly|estimated|supposedly|apparently', reported],
  [
    "the|end|end of|the very end of|very end of|close of|finish of|expiry of|last day of|final day of|last days of|final days of|midnight on|midnight|at|final|turn of|beginning of|start of|middle of|course of|second half of|first half of|rest of|year|the year of|year of|calendar|calendar year|fiscal|fiscal year|financial year|tax year|year - end|late|early|mid|fy|cy|sometime|some time|as early as|as far out as|into|last|next|this|on|sometime in|half of|quarter of|first quarter of|second quarter of|third quarter of|fourth quarter of|summer|spring|autumn|fall|winter|summer of|spring of|autumn of|fall of|winter of|deep into|well into|months of|years of|day of|new year 's eve|eoy|ye",
    filler,
  ],
];

export const TIME_AFTER: Phrases = [
  ['or later|or after|and later|and after', { bound: 'from', open: true }],
  ['onward|onwards|forward|and onward|and onwards|on', { bound: 'from' }],
  ['and beyond|or beyond|and past|or past|and well beyond|if not beyond', { bound: 'beyond', open: true }],
  ['or longer|and longer|if not longer|if not later', { atLeast: true }],
  ['at the latest|or earlier|or sooner|or before|at latest', { bound: 'by' }],
  ['at the earliest|at the soonest|at least|at the very least|at a minimum|at minimum|at earliest', { atLeast: true }],
  [
    "is out|is over|is up|is done|is past|is finished|is through|is behind them|is behind it|was out|was over|ends|closes|expires|lasts|runs out|does|has ended|has passed|has elapsed|has expired|has closed|has run out|has run its course|runs its course|has gone by|has come and gone|comes to an end|comes to a close|has come to an end|draws to an end|draws to a close|inclusive|( inclusive )|included|( included )|, inclusive|'s end|'s close|'s out|'s over|, to the last day|to the last day|to its last day|, to its last day|, last day included|and no further|and no longer|and not beyond|and not a day longer|and not a day more|and not one day longer|but no further|but no longer|and not after",
    { passed: true },
  ],
  ['or so|or thereabouts|give or take', about],
  ['reportedly', reported],
];
