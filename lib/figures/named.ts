/** The words that extractors ask for one by one; a word that is missing here does not compile there. */
export const NAMED = [
  '#', '&', "'", "'s", '(', ')', '+', ',', '.', '/', ':', '=', '@', '[', ']', '_', 'a', 'about', 'according', 'additional', 'after', 'afterward',
  'afterwards', 'ago', 'almost', 'am', 'and', 'annualised', 'annualized', 'annually', 'annum', 'another', 'any', 'approximately', 'around', 'art',
  'as', 'ash', 'august', 'avenue', 'barely', 'barrel', 'basis', 'before', 'between', 'beyond', 'black', 'bn', 'bp', 'bps', 'bucks', 'by', 'c',
  'calendar', 'cent', 'centum', 'centuries', 'century', 'ch', 'class', 'clean', 'close', 'compared', 'consecutive', 'contrast', 'cool', 'current',
  'customer', 'cut', 'cy', 'cyber', 'day', 'decade', 'digit', 'digits', 'does', 'dollar', 'due', 'during', 'each', 'earlier', 'early', 'easter',
  'employee', 'end', 'ending', 'ends', 'ep', 'equal', 'ever', 'every', 'extra', 'fat', 'fig', 'figure', 'figures', 'first', 'fiscal', 'flat',
  'following', 'for', 'foremost', 'form', 'fortune', 'fri', 'friday fri', 'from', 'full', 'further', 'fy', 'giving', 'good', 'h', 'half', 'hand',
  'handsome', 'head', 'hefty', 'hence', 'hours', 'hundred', 'in', 'is', 'ish', 'july', 'june', 'just', 'last', 'lasts', 'late', 'later', 'latter',
  'least', 'less', 'm', 'many', 'march', 'may', 'mere', 'mid', 'minus', 'mo', 'monday mon', 'month', 'monthly', 'more', 'morning', 'nearly', 'neat',
  'negative', 'next', 'night', 'no', 'nos', "o'clock", 'odd', 'of', 'off', 'on', 'once', 'one', 'only', 'onward', 'onwards', 'opposed', 'or',
  'other', 'out', 'over', 'p', 'pa', 'palm', 'paltry', 'part', 'parties', 'parts', 'party', 'past', 'per', 'percentage', 'person', 'piece', 'plus',
  'pm', 'point', 'points', 'pop', 'post', 'pp', 'ppt', 'ppts', 'pre', 'previously', 'prior', 'q', 'quarter', 'quarterly', 'quarters', 'quite',
  'rate', 'related', 'relative', 'remainder', 'reportedly', 'rest', 'roughly', 'ruby', 's', 'saturday sat', 'seat', 'sec', 'second', 'share',
  'similar', 'since', 'single', 'slice', 'so', 'solid', 'some', 'straight', 'street', 'sub', 'subscriber', 'sunday sun', 'super', 'than', 'the',
  'thereafter', 'third', 'this', 'through', 'thru', 'thu', 'thursday thu thur thurs', 'tidy', 'till', 'time', 'times', 'to', 'token', 'tue',
  'tuesday tue tues', 'turn', 'twice', 'u', 'under', 'unit', 'until', 'up', 'us', 'user', 'ver', 'vol', 'wednesday wed', 'when', 'while', 'whole',
  'whopping', 'within', 'won', 'www', 'x', 'year', 'yearly', 'yr', '~', '§', '—',
] as const;
export type Named = (typeof NAMED)[number];
