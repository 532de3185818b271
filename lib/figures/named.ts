/** The words that extractors ask for one by one; a word that is missing here does not compile there. */
export const NAMED = [
  ';', '#', '&', "'", "'s", '(', ')', '+', ',', '.', '/', ':', '=', '@', '[', ']', '_', 'a', 'about', 'according', 'additional', 'after', 'al',
  'afternoon', 'afterward', 'afterwards', 'ago', 'almost', 'am', 'and', 'annualised', 'annualized', 'annually', 'annum', 'another', 'any',
  'approximately', 'around', 'art', 'as', 'ash', 'august', 'avenue', 'barely', 'barrel', 'basis', 'before', 'between', 'beyond', 'black', 'bloody',
  'bn', 'bp', 'bps', 'bucks', 'business', 'by', 'c', 'calendar', 'casual', 'cent', 'centum', 'centuries', 'century', 'ch', 'class', 'clean',
  'close', 'com', 'compared', 'consecutive', 'contrast', 'cool', 'couple', 'current', 'customer', 'cut', 'cy', 'cyber', 'd', 'day', 'days',
  'decade', 'delay', 'digit', 'digits', 'does', 'dollar', 'due', 'during', 'e', 'each', 'earlier', 'early', 'easter', 'employee', 'end', 'ending',
  'ends', 'ep', 'equal', 'et', 'evening', 'ever', 'every', 'expires', 'expiring', 'express', 'extra', 'f', 'fat', 'few', 'fig', 'figure', 'figures',
  'first', 'fiscal', 'flat', 'followed', 'following', 'for', 'foremost', 'form', 'fortune', 'freaky', 'fri', 'friday fri', 'from', 'full',
  'further', 'fy', 'gap', 'girl', 'giving', 'good', 'h', 'half', 'hand', 'handsome', 'head', 'hefty', 'hence', 'herald', 'hours', 'hundred', 'in',
  'inside', 'is', 'ish', 'jan', 'july', 'june', 'just', 'lag', 'lapses', 'last', 'lasts', 'late', 'later', 'latter', 'least', 'less', 'm', 'mail',
  'many', 'mar', 'march', 'may', 'mere', 'mid', 'minus', 'mirror', 'mo', 'mon', 'monday mon', 'month', 'monthly', 'months', 'more', 'morning',
  'nearly', 'neat', 'negative', 'next', 'night', 'no', 'nos', "o'clock", 'odd', 'of', 'off', 'on', 'once', 'one', 'only', 'onward', 'onwards',
  'opposed', 'or', 'other', 'out', 'over', 'p', 'pa', 'palm', 'paltry', 'part', 'parties', 'parts', 'party', 'past', 'people', 'per', 'percentage',
  'person', 'piece', 'plus', 'pm', 'point', 'points', 'pop', 'post', 'pp', 'ppt', 'ppts', 'pre', 'previously', 'prior', 'q', 'quarter', 'quarterly',
  'quarters', 'quite', 'rate', 'related', 'relative', 'remainder', 'reportedly', 'rest', 'roughly', 'ruby', 's', 'saturday sat', 'seat', 'sec',
  'second', 'several', 'share', 'shrove', 'similar', 'since', 'single', 'slice', 'so', 'solid', 'some', 'stops', 'straight', 'street', 'sub',
  'subscriber', 'sunday sun', 'super', 't', 'telegraph', 'than', 'that', 'the', 'thereafter', 'third', 'this', 'thousand', 'through', 'thru', 'thu',
  'thursday thu thur thurs', 'tidy', 'til', 'till', 'time', 'times', 'to', 'token', 'tue', 'tuesday tue tues', 'turn', 'twice', 'u', 'under',
  'unit', 'until', 'up', 'us', 'user', 'ver', 'very', 'vol', 'wait', 'wednesday wed', 'weeks', 'when', 'which', 'while', 'whole', 'whopping',
  'within', 'won', 'world', 'www', 'x', 'year', 'yearly', 'yr', '~', '§', '—',
] as const;
export type Named = (typeof NAMED)[number];
