/** Between UTF-16 units, which strings count, and Unicode code points, which the W3C's selectors count. A lone surrogate is one of each. */

/** How many code points stand before unit `offset` of `text`. */
export function pointsBefore(text: string, offset: number): number {
  let points = 0;
  for (let at = 0; at < offset && at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) points++;
  return points;
}

/** The unit at which code point `points` of `text` begins; the length of the text where it has fewer. */
export function unitsBefore(text: string, points: number): number {
  let at = 0;
  for (let count = 0; count < points && at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** `text[from, to)` without half a surrogate pair at either end. */
export function sliceWhole(text: string, from: number, to: number): string {
  const start = Math.max(from, 0);
  const end = Math.min(to, text.length);
  const splits = (at: number): boolean => at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
  return text.slice(splits(start) ? start + 1 : start, splits(end) ? end - 1 : end);
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
