/** When two quotes are the same words: whatever a page does to spaces, quotation marks, dashes and soft hyphens, and to case. */

/** A text in one plain spelling, with the unit of the original at which each unit of it begins, and one past the end. */
export interface Plain {
  text: string;
  starts: number[];
}

const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'", '\u2019': "'", '\u201a': "'", '\u201b': "'", '\u2032': "'",
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u201f': '"', '\u00ab': '"', '\u00bb': '"', '\u2033': '"',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2015': '-', '\u2212': '-',
};

const isSpace = (unit: number): boolean =>
  unit <= 32 || unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0x85;

/** Characters that are not seen: soft hyphen, zero-width ones, marks of direction. */
const isUnseen = (unit: number): boolean => unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069) || unit === 0xfeff;

/** `text` in plain spelling: runs of white space as one space, none at either end. */
export function plain(text: string): Plain {
  let out = '';
  const starts: number[] = [];
  let space = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isUnseen(unit)) continue;
    if (isSpace(unit)) {
      if (space < 0) space = at;
      continue;
    }
    if (space >= 0 && out !== '') {
      out += ' ';
      starts.push(space);
    }
    space = -1;
    const char = text.charAt(at);
    const lower = char.toLowerCase();
    out += SAME[char] ?? (lower.length === 1 ? lower : char);
    starts.push(at);
  }
  starts.push(text.length);
  return { text: out, starts };
}

/** What two quotes share if they are the same words. */
export function wordsKey(exact: string): string {
  return plain(exact).text;
}

/** The unit of the original behind unit `at - 1` of a plain text: where a stretch that ends at `at` ends. */
export function endIn(original: string, { starts }: Plain, at: number): number {
  if (at <= 0) return starts[0] ?? 0;
  const last = starts[at - 1] ?? original.length;
  return Math.min(last + 1, original.length);
}
