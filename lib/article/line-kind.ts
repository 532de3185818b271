import type { BlockKind } from './article';

/** A trimmed line of plain text and what its own beginning says about it. */
export interface Line {
  start: number;
  end: number;
  /** Where the words begin: after the bullet, the number or the time stamp. */
  textStart: number;
  kind: BlockKind;
  /** The style of the number in front ("1." and "A." differ), or an empty string. */
  numbered: string;
  blankBefore: boolean;
}

/** No marker in front of a line is longer. */
const MARKER_ROOM = 32;
const LONGEST_HEADING = 90;
const LONGEST_ROW = 240;
const LONGEST_CELL = 90;
const MOST_HEADING_WORDS = 14;

const BULLET = /^(?:[•‣◦▪▸►●○■□✓✔➤➔→·*+–—-]|\[[ xX]\])[\s\u00a0]+/;
const ZONE = '(?:\\s(?:ET|E[SD]T|PT|P[SD]T|GMT|UTC|BST|CES?T))?';
/** `08:15`, `[01:02]`, `8.15am`, `09:05 ET –`; a dot without am or pm would be a decimal. */
const STAMP = new RegExp(`^(?:\\[\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?\\]|\\(?\\d{1,2}(?::[0-5]\\d(?::[0-5]\\d)?(?:\\s?[ap]\\.?m\\.?)?|(?:\\.[0-5]\\d)?\\s?[ap]\\.?m\\.?)\\)?${ZONE})(?:\\s?[:–—-])?[\\s\\u00a0]+`, 'i');
const NUMBERS: [style: string, shape: RegExp][] = [
  ['1.', /^\d{1,3}\.[\s\u00a0]+/],
  ['1)', /^\(?\d{1,3}\)[\s\u00a0]+/],
  ['a)', /^\(?[a-z]\)[\s\u00a0]+/],
  ['A)', /^\(?[A-Z]\)[\s\u00a0]+/],
  ['A.', /^[A-Z]\.[\s\u00a0]+(?![A-Z]\.)/],
  ['i)', /^\([ivx]{2,5}\)[\s\u00a0]+/],
];
const QUOTE_MARK = /^(?:>[\s\u00a0]?){1,8}/;
const HASH = /^#{1,6}[\s\u00a0]+/;

/** What the line from `start` to `end` (trimmed, without a line break) is by its own look. */
export function kindOfLine(text: string, start: number, end: number, blankBefore: boolean): Line {
  const head = text.slice(start, Math.min(end, start + MARKER_ROOM));
  const line: Line = { start, end, textStart: start, kind: 'paragraph', numbered: '', blankBefore };
  const take = (shape: RegExp, kind: BlockKind): boolean => {
    const found = shape.exec(head)?.[0].length ?? 0;
    if (found === 0 || start + found >= end) return false;
    line.textStart = start + found;
    line.kind = kind;
    return true;
  };
  if (isRow(text, start, end)) {
    line.kind = 'row';
    return line;
  }
  // Most lines begin with a plain word: nothing to look for there.
  if (/^[\p{L}“"‘'$€£]{2}/u.test(head)) return line;
  if (take(HASH, 'heading') || take(STAMP, 'item') || take(BULLET, 'item') || take(QUOTE_MARK, 'paragraph')) return line;
  for (const [style, shape] of NUMBERS) {
    if (!take(shape, 'item')) continue;
    line.numbered = style;
    break;
  }
  return line;
}

/** A line of dashes, stars or pipes alone: drawn, not written. */
export function isRule(text: string, start: number, end: number): boolean {
  return end - start < 400 && /^[-=_*+~|:·.\s]+$/.test(text.slice(start, end));
}

/**
 * A heading is a short line that ends like no sentence and stands over other text: by itself, in capitals,
 * or with a section number that neither neighbour shares (else it is a list item).
 */
export function isHeading(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!next || line.end - line.textStart > LONGEST_HEADING) return false;
  const words = text.slice(line.textStart, line.end);
  if (/[.!?…:;,]["'”’)]*$/.test(words) || /^[a-z“"‘']/.test(words)) return false;
  if (words.split(/\s+/, MOST_HEADING_WORDS + 1).length > MOST_HEADING_WORDS) return false;
  if (line.numbered) return next.numbered !== line.numbered && lines[index - 1]?.numbered !== line.numbered;
  if (/\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words)) return true;
  const room = next.end - next.start;
  if (line.blankBefore) return next.kind !== 'paragraph' || room > line.end - line.start;
  // Without a blank line: between the end of a sentence and a paragraph of some length.
  const before = lines[index - 1];
  return room > LONGEST_HEADING && before !== undefined && /[.!?…]["'”’)]*$/.test(text.slice(before.end - 4, before.end));
}

function isRow(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === 124 && text.lastIndexOf('|', end) > start + 1) return true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) return true;
    if (code === 124 && isGap(text.charCodeAt(at - 1)) && isGap(text.charCodeAt(at + 1))) return true;
  }
  return isSlashed(text.slice(start, Math.min(end, start + LONGEST_ROW + 1)));
}

/** "Share / No limit / 20%, capped": three short cells or more. */
function isSlashed(line: string): boolean {
  if (line.length > LONGEST_ROW || !line.includes('/')) return false;
  const cells = line.split(/\s\/\s/);
  return cells.length > 2 && cells.every((cell) => cell.trim().length > 0 && cell.length <= LONGEST_CELL && !/[.!?:]$/.test(cell.trim()));
}

/** A space, or one of those that keep words together or are narrower. */
const isGap = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
