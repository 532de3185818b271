const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** A date with its day, in one of the ways that pages write it. */
export const DATE = [
  '(\\d{4})[-/](\\d\\d?)[-/](\\d\\d?)(?!\\d)',
  `(\\d\\d?)(?:st|nd|rd|th)?(?: of)?[ \\u00a0]${MONTH},?[ \\u00a0](\\d{4})(?!\\d)`,
  `${MONTH}[ \\u00a0](\\d\\d?)(?:st|nd|rd|th)?,?[ \\u00a0](\\d{4})(?!\\d)`,
  '(\\d\\d?)[/.](\\d\\d?)[/.](\\d{4})(?!\\d)',
].map((shape) => `(?:${shape})`).join('|');

/** The ISO date in the twelve groups that `DATE` captured, from group `first` on; null where the day does not exist or 03/04 could be either. */
export function isoOf(groups: readonly (string | undefined)[], first: number): string | null {
  const [y1, m1, d1, d2, m2, y2, m3, d3, y3, a4, b4, y4] = groups.slice(first, first + 12);
  if (y1) return iso(Number(y1), Number(m1), Number(d1));
  if (y2) return iso(Number(y2), monthOf(m2), Number(d2));
  if (y3) return iso(Number(y3), monthOf(m3), Number(d3));
  const one = Number(a4);
  const other = Number(b4);
  if (one === other || one > 12) return iso(Number(y4), other, one);
  return other > 12 ? iso(Number(y4), one, other) : null;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function iso(year: number, month: number, day: number): string | null {
  if (!(year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const STAMP = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?\s?(?:Z|[+-]\d\d:?\d\d)?)?/;
const ANYWHERE = new RegExp(DATE, 'i');

/** What a page's metadata give as a date -> ISO date or date-time; null for what is none. */
export function parseStamp(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 80).trim();
  const stamp = STAMP.exec(text)?.[0].replace(' ', 'T');
  if (stamp) return iso(Number(stamp.slice(0, 4)), Number(stamp.slice(5, 7)), Number(stamp.slice(8, 10))) && stamp;
  const packed = /^(\d{4})(\d\d)(\d\d)(?!\d)/.exec(text);
  if (packed) return iso(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const found = ANYWHERE.exec(text);
  return found && isoOf(found, 1);
}
