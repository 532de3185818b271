import { TokenType, type Tokens, type Vocabulary } from '../text/tokens';
import { readBounds } from './bounds';
import { COUNT_STARTS, readCount } from './count';
import { DURATION_STARTS, readDuration } from './duration';
import type { Figure } from './figure';
import { FRACTION_STARTS, readFraction } from './fraction';
import { lexiconOf } from './lexicon';
import { MONEY_STARTS, readMoney } from './money';
import { MONTH_STARTS, readDate } from './month';
import { addressEnd, notFigure } from './not-figures';
import { readNumeral } from './numerals';
import type { Numeral } from './scales';
import { PERCENT_STARTS, readPercent } from './percent';
import { joinRanges } from './ranges';
import { Reader, type Draft } from './reader';
import { joinRestated } from './restated';
import { NUMERAL, Role } from './roles';
import { joinShares } from './shares';
import { WEEKDAY_STARTS, readWeekday } from './weekday';
import { YEAR_STARTS, readYear } from './year';

/** A part that reads one kind of figure where a word of its `starts` stands, given the number that begins there. */
interface Extractor {
  starts: number;
  read: (reader: Reader, at: number, numeral: Numeral | null) => Draft | null;
}

/** In order: the first that reads something has it. */
const EXTRACTORS: readonly Extractor[] = [
  { starts: MONTH_STARTS, read: readDate },
  { starts: YEAR_STARTS, read: readYear },
  { starts: PERCENT_STARTS, read: readPercent },
  { starts: MONEY_STARTS, read: readMoney },
  { starts: DURATION_STARTS, read: readDuration },
  { starts: FRACTION_STARTS, read: readFraction },
  { starts: COUNT_STARTS, read: readCount },
  { starts: WEEKDAY_STARTS, read: readWeekday },
];

function extract(reader: Reader, at: number, role: number): Draft | null {
  const numeral = role & NUMERAL ? readNumeral(reader, at) : null;
  for (const { starts, read } of EXTRACTORS) {
    if ((starts & role) === 0) continue;
    const draft = read(reader, at, numeral);
    if (draft) return draft;
  }
  return null;
}

const NONE: readonly Figure[] = [];

/**
 * The figures of one block: money, percentages, fractions, years, months, weekdays, durations and counts with their bounds and hedges.
 * In: its tokens, and the vocabulary they were cut with, which must hold FIGURE_WORDS. Out: sorted, not overlapping; offsets are UTF-16 units.
 * Throws a RangeError where the vocabulary lacks words. Its cost is linear in the number of tokens; a word that begins no figure costs one look-up.
 */
export function readFigures(tokens: Tokens, vocabulary: Vocabulary): readonly Figure[] {
  const lexicon = lexiconOf(vocabulary);
  const { starters } = lexicon;
  const { count, type, id } = tokens;
  let drafts: Draft[] | null = null;
  let reader: Reader | null = null;
  for (let at = 0; at < count; at++) {
    let role = starters[id[at]];
    if (role === 0) {
      if (type[at] !== TokenType.Number) continue;
      role = Role.Digits;
    }
    reader ??= new Reader(tokens, lexicon);
    const skip = role & Role.Digits ? notFigure(reader, at) : role & Role.Address ? addressEnd(reader, at) : -1;
    if (skip >= 0) {
      at = skip;
      continue;
    }
    const draft = extract(reader, at, role);
    if (!draft) continue;
    (drafts ??= []).push(draft);
    reader.free = draft.resume;
    at = Math.max(at, draft.resume - 1);
  }
  if (!drafts) return NONE;
  const joined = joinShares(reader!, joinRanges(reader!, joinRestated(reader!, drafts)));
  const figures = joined.filter((draft) => !draft.loose);
  readBounds(reader!, figures);
  return figures;
}
