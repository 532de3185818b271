/** Which characters of a page are white space, which are not seen, and where a sentence ends. */

const BLANKS = '\\t-\\r\\x85\\u2028\\u2029';
/** Soft hyphen, zero-width space, joiner of words, byte order mark, marks of direction. */
const INVISIBLE = '\\xad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
export const BLANK = new RegExp(`[ ${BLANKS}]`);
export const INK = new RegExp(`[^ ${BLANKS}${INVISIBLE}]`);
/** What is not written as it stands: all blanks and invisible characters but a single space between two others. The engine of expressions finds them sooner than a loop would. */
export const SPECIAL = new RegExp(`[${BLANKS}${INVISIBLE}]|(?<![^ ${BLANKS}${INVISIBLE}]) | (?![^ ${BLANKS}${INVISIBLE}])`, 'g');

/** The sentence goes on over a line break: it had not ended, and what follows does not begin one. */
export function goesOn(last: number, next: number): boolean {
  return !isEnd(last) && next !== 45 && next >= 97 && next <= 122;
}

/** . ! ? : ; and closing quotes and brackets. */
export function isEnd(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 58 || code === 59 || code === 0x201d || code === 34 || code === 41;
}

export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 37;
}
