import type { Article } from './article';
import { DATE, isoOf } from './dates';

/** Date lines are short, or stand at the beginning of a block. */
const ROOM = 200;
/** A bare date or a place with its date opens the article; "Published …" may also close it. */
const FIRST = 8;
const OPENING = 4;
const LAST = 4;

const WHEN = new RegExp(DATE, 'giu');
const WEEKDAY = /(?:^|\s)(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]?\s*$/;
const CLOCK = /(?:^|[\s,|·•–—])\d\d?(?:[:.h]\d\d){0,2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?(?:\s?[,|·•–—-]|\s+on)?\s*$/;
const LABEL = /(?:^|[|·•–—/]\s*|\s-\s)(?:(?:first|originally|last|story|article|post)\s)?(?:(published|posted|issued|dated?|filed|created|publication date|date of publication|release date)|updated|modified|revised)(?:\s(?:on|at|online))?\s?[:|·–—-]?\s*$/i;
/** After the date of a label: the end, a time, a mark, an updater; never the rest of a sentence. */
const AFTER_LABEL = /^(?:$|\s*[|·•–—/(.;]|\s+-|,?\s+(?:at\s)?\d|,?\s+(?:by|updated|last|[A-Z]{2,4})\b)/;
const AFTER_BARE = /^[\s,|·•–—-]{0,9}(?:at\s)?(?:\d\d?[:.h]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?[\s,|·•–—-]{0,9}(?:\d+[\s-]min(?:ute)?s?(?:\sread)?)?[\s.]{0,9}$/i;
const AFTER_PLACE = /^\s*(\(|\/\p{Lu}|–|—|-|[.:](?=\s|$))/u;
/** Before a date: how long the reading takes. */
const READING = /^\d{1,3}[\s-]min(?:ute)?s?(?:\sto)?(?:\sread)?[\s,|·•–—-]*$/i;
const NAME = /^(?:By\s)?\p{Lu}[\p{L}.'’-]*(?:,?\s(?:and\s|de\s)?\p{Lu}[\p{L}.'’-]*){0,6}\s?[,|·•–—-]?\s*$/u;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|and|de|&|[/,;–—-]|\([\p{L} .]*\)?)[,;]?$/u;
/** Words that begin a sentence, not the name of a place or a person. */
const SENTENCE = /^(?:On|In|Until|Till|Through|From|Before|After|Since|As|At|The|This|That|Its?|Their|Our|Of|Effective|Starting|Beginning|Between|Late|Early)\b/i;
const YEAR_FIRST = /^(?:\p{Lu}\p{Ll}{2,8}\.?,? )?(?:\d\d? )?(?:\p{Lu}\p{Ll}{2,8}\.? )?\d{4}(?=\s?[–—:.-])/u;

interface Dated {
  iso: string | null;
  before: string;
  after: string;
}

/**
 * The date that the article's own text gives as that of its publication (a date line, "Published 12 March 2025", a date alone in its line),
 * as an ISO date; null where there is none, where it lacks day or year, or could be read two ways. A date in running text is none.
 */
export function findDateline(article: Article): string | null {
  const { blocks, text } = article;
  const heads = (from: number, to: number): string[] => blocks.slice(from, to).map((block) => text.slice(block.start, Math.min(block.end, block.start + ROOM + 1)));
  const first = heads(0, FIRST);
  const labelled = labelOf([...first, ...heads(Math.max(FIRST, blocks.length - LAST), blocks.length)]);
  if (labelled) return labelled;
  // Several lines that begin with a date are a timeline.
  const timeline = heads(0, 200).filter((line) => YEAR_FIRST.test(line) || datesOf(line)[0]?.before === '').length > 1;
  for (const [index, line] of first.entries()) {
    const date = (timeline ? null : bareDate(line)) ?? (index < OPENING ? placedDate(line, timeline) : null);
    if (date) return date;
  }
  return null;
}

/** The date after a word such as "Published" in short lines; one of publication before one of an update. */
export function labelOf(lines: readonly string[]): string | null {
  let updated: string | null = null;
  for (const line of lines) {
    if (line.length > ROOM) continue;
    for (const { iso, before, after } of datesOf(line)) {
      const label = AFTER_LABEL.test(after) ? (LABEL.exec(before) ?? LABEL.exec(before.replace(CLOCK, ''))) : null;
      if (!label || !iso) continue;
      if (label[1]) return iso;
      updated ??= iso;
    }
  }
  return updated;
}

/** A line that is a date, with a name, a time of day or a reading time around it at most. */
export function bareDate(line: string): string | null {
  if (line.length > ROOM) return null;
  const [date, second] = datesOf(line);
  if (!date || second || !AFTER_BARE.test(date.after)) return null;
  const before = date.before.replace(CLOCK, '').replace(READING, '').trimEnd();
  return before === '' || (NAME.test(before) && !SENTENCE.test(before)) ? date.iso : null;
}

/** `SEATTLE, April 27, 2026 (Newsdesk) -`, `REDMOND, Wash., Oct. 13, 2023.`, `London, 27 April 2026 –`, `April 29, 2026 (Newsdesk) -`. */
function placedDate(line: string, timeline: boolean): string | null {
  const date = datesOf(line)[0];
  const mark = date && AFTER_PLACE.exec(date.after)?.[1];
  if (!mark || SENTENCE.test(date.before)) return null;
  if (date.before === '') return mark === '.' || mark === ':' || timeline ? null : date.iso;
  const words = date.before.trim().split(/\s+/);
  if (words.length > 10 || !words.every((word) => PLACE_WORD.test(word))) return null;
  // A place is told from the first words of a sentence by its capitals, or by the mark behind the date.
  return /\p{Lu}{3}/u.test(date.before) || /^[–—(-]/.test(mark) ? date.iso : null;
}

/** The dates with a day in a line, each with what stands before it (weekday left out) and after it. */
function datesOf(line: string): Dated[] {
  if (!/\d{4}/.test(line)) return [];
  return Array.from(line.matchAll(WHEN), (found) => ({
    iso: /[\d/.-]$/.test(line.slice(0, found.index)) ? null : isoOf(found, 1),
    before: line.slice(0, found.index).replace(WEEKDAY, ' ').trimStart(),
    after: line.slice(found.index + found[0].length),
  }));
}
