/** The words that figures are made of. Lists are strings of words with spaces between; a value stands for a list, or counts up along it. */
export const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const SCALES: Record<string, number> = {
  'dozen dozens': 12,
  'thousand thousands': 1e3,
  'lakh lakhs lac lacs': 1e5,
  'million millions': 1e6,
  'crore crores': 1e7,
  'billion billions milliard milliards': 1e9,
  'trillion trillions': 1e12,
  quadrillion: 1e15,
};
/** Only after digits; single letters only where nothing parts them from the digits. */
export const SHORT_SCALES: Record<string, number> = {
  k: 1e3,
  'm mm mn mln mio mil': 1e6,
  'b bn bln bil mrd': 1e9,
  't tn trn tln': 1e12,
  cr: 1e7,
};

export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
/** Denominators that are no ordinals; the plurals of ordinals are made from those. */
export const PARTS: Record<string, number> = { 'half halves': 2, 'quarter quarters': 4, '½': 2, '⅓': 3, '¼': 4, '⅕': 5, '⅙': 6, '⅛': 8, '⅔': 1.5, '¾': 4 / 3 };

export const MONTHS = [
  'january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec',
];
export const WEEKDAYS = ['monday mon', 'tuesday tue tues', 'wednesday wed weds', 'thursday thu thur thurs', 'friday fri', 'saturday sat', 'sunday sun'];

/** Days to a unit, and the unit that a duration bears: `hour`, `day`, `week`, `month` or `year`. */
export const TIME_UNITS: Record<string, [number, string]> = {
  'second seconds': [1 / 86400, 'second'],
  'minute minutes': [1 / 1440, 'minute'],
  'hour hours': [1 / 24, 'hour'],
  'day days': [1, 'day'],
  'morning mornings afternoon afternoons evening evenings night nights': [1, 'day'],
  'week weeks': [7, 'week'],
  'fortnight fortnights': [14, 'week'],
  'month months': [30, 'month'],
  'quarter quarters': [90, 'month'],
  'year years': [365, 'year'],
  'decade decades': [3650, 'year'],
  'century centuries': [36500, 'year'],
};
export const TIME_SHORTS: Record<string, [number, string]> = {
  'sec secs': [1 / 86400, 'second'],
  'min mins': [1 / 1440, 'minute'],
  'h hr hrs': [1 / 24, 'hour'],
  'wk wks': [7, 'week'],
  'mo mos mth mths': [30, 'month'],
  'y yr yrs': [365, 'year'],
};

export const SIGNS: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₪': 'ILS', '₺': 'TRY', '₫': 'VND', '฿': 'THB', '₿': 'XBT' };
/** Written before or after the amount; spelled like no common word. */
export const CODES =
  'usd eur gbp jpy cny inr chf cad aud nzd hkd sgd krw twd brl mxn sek nok dkk pln rub zar ils aed sar thb idr myr vnd czk huf ngn';
export const CODE_NAMES: Record<string, string> = { rmb: 'CNY', rs: 'INR', rm: 'MYR', rp: 'IDR' };
/** What stands right before a dollar sign: `US$`, `C$`. */
export const DOLLAR_PREFIXES: Record<string, string> = {
  'us usd u.s': 'USD', 'a au aud': 'AUD', 'c ca cad': 'CAD', 'nz nzd': 'NZD', 'hk hkd': 'HKD', 's sg sgd': 'SGD', 'nt twd': 'TWD', 'r brl': 'BRL', 'mx mxn': 'MXN',
};
export const CURRENCIES: Record<string, string> = {
  'dollar dollars buck bucks greenbacks': 'USD',
  'euro euros': 'EUR',
  'pound pounds quid sterling': 'GBP',
  yen: 'JPY',
  'yuan renminbi': 'CNY',
  'rupee rupees': 'INR',
  'franc francs': 'CHF',
  won: 'KRW',
  'rouble roubles ruble rubles': 'RUB',
  'real reais': 'BRL',
  'krona kronor': 'SEK',
  'krone kroner': 'NOK',
  'shekel shekels': 'ILS',
  'riyal riyals': 'SAR',
  'dirham dirhams': 'AED',
  'zloty zlotys': 'PLN',
  'rand': 'ZAR',
  'peso pesos': 'MXN',
  'lira liras': 'TRY',
};
export const CENTS: Record<string, string> = { 'cent cents ¢ dime dimes nickel nickels': 'USD', 'penny pennies pence': 'GBP' };
/** What a coin is worth in hundredths. */
export const COINS: Record<string, number> = { 'cent cents ¢ penny pennies pence': 1, 'nickel nickels': 5, 'dime dimes': 10 };
/** Whose dollars: "13 billion Canadian dollars". */
export const NATIONS: Record<string, string> = {
  'us american': 'USD', canadian: 'CAD', australian: 'AUD', singapore: 'SGD', taiwan: 'TWD',
  british: 'GBP', swiss: 'CHF', japanese: 'JPY', chinese: 'CNY', indian: 'INR', korean: 'KRW', mexican: 'MXN', swedish: 'SEK', norwegian: 'NOK', danish: 'DKK',
};

export const PERCENTS = '% percent percents percentage pct pc';
export const HYPHENS = '- ‐ ‑';
export const DASHES = '– — ‒ ― − ~';
export const SUFFIXES = 'st nd rd th';

export const ONWARD =
  'of off to in into on at from by for with until till through thru per and or but as while when than that which who whose is are was were be been has had have will would ' +
  'could can may might shall should must went goes going go gone flows flowed flow came comes belongs belonged stays stayed ends ended up down every each a an the its their ' +
  'it they he she we if under over before after since because so not no now then there this these those all between among each lower higher less more';
export const SECTIONS =
  'section sections sec item items article articles clause clauses chapter chapters page pages paragraph para figure fig table appendix exhibit annex schedule note notes footnote form rule ' +
  'version ver release build number nos phase step stage tier level volume vol issue part episode season series model room suite floor gate route highway flight grade class type day act title ' +
  'fortune nasdaq ftse russell nikkei stoxx cac dax dow asx kospi tsx topix sensex nifty forbes';
/** Words that a bare number may follow in title case without being a name ("With 3 Partners"). */
export const PLAIN =
  'over under about around nearly almost some only just with without for from of to in into on at by and or but the its their his her our your all these those this that than least most ' +
  'up through thru until till since before after between within other more past last next first another has have had will would can adds add cuts cut gets gives takes makes buys sells ' +
  'raises hires names wins loses drops adds signs plans eyes faces seeks pays paid reports top is are was were as per not no c ca approx circa vs versus nor if when where how why what who';
export const VAGUE = 'several many few multi some countless tens hundreds multiple single-digit';
export const DETERMINERS = "the its their his her our your my this that a an 's every each another very for";

/** Bound an amount only right before it: "over $13bn", not "over the $13bn deal". */
export const PARTICLES = 'over above beyond past under below beneath inside top tops topping';
/** Words whose "over" is their own: "hand over a fifth", "a quarrel over $50 billion". */
export const OVER_TAKERS =
  'hand hands handed handing turn turns turned turning sign signs signed signing sue sues sued suing dispute disputes quarrel quarrels row rows fight fights fighting fought action case suit suits ' +
  'lawsuit lawsuits litigation clash clashes clashed battle battles concern concerns worry worries tension tensions spat anger squabble talks argument arguments feud wrangle wrangling war';
