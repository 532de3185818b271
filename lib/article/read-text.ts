import type { Article, Block } from './article';
import { isHeading, isRule, kindOfLine, type Line } from './line-kind';

/** What the caller knows of a text besides its words. */
export interface TextFacts {
  title?: string | null;
  published?: string | null;
  lang?: string | null;
}

/** A line longer than this is no headline. */
const LONGEST_TITLE = 240;
/** The same for a line that ends with a full stop. */
const LONGEST_SENTENCE_TITLE = 80;

/**
 * Plain text -> Article. The text is kept to the letter, so that offsets into the article are offsets into the text;
 * each line with something on it becomes a block without the white space, the bullet or the list number around it.
 * Any string is welcome: every kind of line break, no text at all, lone surrogates, megabytes in one line.
 */
export function readText(text: string, facts: TextFacts = {}): Article {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const wanted = facts.title ? squeeze(facts.title) : null;
  let title = facts.title || null;

  lines.forEach((line, index) => {
    if (index === 0 && isTitle(text, line, lines.length, wanted)) {
      title ??= text.slice(line.start, line.end);
      blocks.push({ kind: 'title', start: line.start, end: line.end });
      return;
    }
    const kind = line.kind === 'paragraph' || line.numbered
      ? (isHeading(text, lines, index) ? 'heading' : line.kind)
      : line.kind;
    blocks.push({ kind, start: line.textStart, end: line.end });
  });

  return { title, published: facts.published || null, lang: facts.lang || null, text, blocks };
}

/** The lines that hold something, trimmed, each with the kind that its own beginning gives away. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blankBefore = true;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) blankBefore = !isSplitCrlf(text, from) || blankBefore;
    else if (!isRule(text, start, end)) {
      lines.push(kindOfLine(text, start, end, blankBefore));
      blankBefore = false;
    }
    from = to + 1;
  }
  return lines;
}

function isTitle(text: string, line: Line, lines: number, wanted: string | null): boolean {
  if (line.end - line.start > LONGEST_TITLE) return false;
  if (wanted !== null && squeeze(text.slice(line.start, line.end)) === wanted) return true;
  // One lone line is as likely a sentence as a headline, and a list or table may begin at once.
  if (lines < 2 || line.kind !== 'paragraph') return false;
  const last = text.charAt(line.end - 1);
  return last !== ':' && !(last === '.' && line.end - line.start > LONGEST_SENTENCE_TITLE);
}

/** The empty "line" between the CR and the LF of one break. */
function isSplitCrlf(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) === 13 && text.charCodeAt(at) === 10;
}

function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0x2060;
}

function squeeze(text: string): string {
  return text.slice(0, 4 * LONGEST_TITLE).replace(/\s+/g, ' ').trim();
}
