import { times } from './scales';
import type { Draft, Reader } from './reader';
import { Role } from './roles';
import { fullYear } from './year';

/**
 * Joins two figures that are the ends of one: "$10–15 billion", "between $12bn and $14bn", "5 to 20 percent", "two or three times".
 * A number without a unit takes that of its neighbour, also where the two stay apart ("from 20 to 10 percent" is a change).
 * A falling range ("20% to 10%") is none; two bare numbers that fall ("3–1"), or of which one is a word, are a score or a name, and dropped.
 */
export function joinRanges(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const low = drafts[index];
    const high = drafts[index + 1];
    const link = high ? linkBetween(reader, low, high) : null;
    if (!link) {
      joined.push(low);
      continue;
    }
    const mixed = reader.isDigits(low.firstToken) !== reader.isDigits(high.firstToken);
    if (link === 'dash' && isBare(low) && isBare(high) && (low.value >= high.value || mixed)) {
      index++;
      continue;
    }
    if (!adopt(reader, low, high, link) || low.value >= high.value || link === 'change') {
      joined.push(low);
      continue;
    }
    high.start = high.outerStart = low.start;
    high.firstToken = low.firstToken;
    high.high = high.value;
    high.value = low.value;
    high.loose = false;
    high.leadToken = low.leadToken;
    if (link === 'between') {
      high.leadToken = betweenAt(reader, low);
      high.outerStart = reader.tokens.start[high.leadToken];
    }
    joined.push(high);
    index++;
  }
  return joined;
}

type Link = 'dash' | 'to' | 'between' | 'change';

function isBare(draft: Draft): boolean {
  return draft.kind === 'count' && draft.form === 'plain' && !draft.scaled;
}

/** The token of "between" before a figure, over a hedge; else -1. */
function betweenAt(reader: Reader, draft: Draft): number {
  for (let at = draft.firstToken - 1; at >= draft.firstToken - 3; at--) if (reader.isWord(at, 'between')) return at;
  return -1;
}

/** What stands between two figures, where it can join them. */
function linkBetween(reader: Reader, low: Draft, high: Draft): Link | null {
  const from = low.lastToken + 1;
  const to = high.firstToken - 1;
  if (to < from || to - from > 2 || low.high !== null) return null;
  if (to === from && reader.isWord(from, '/') && low.kind === 'year' && high.kind === 'count' && high.value === (low.value + 1) % 100) return 'dash';
  if (to === from && reader.is(from, Role.Dash)) return reader.isWord(from, '—') ? null : 'dash';
  const middle = reader.is(from, Role.Dash) && reader.is(to, Role.Dash) && to - from === 2 ? from + 1 : from;
  if (reader.isWord(middle, 'and')) return betweenAt(reader, low) >= 0 && to - from <= 1 ? 'between' : null;
  if (to !== from && middle === from) return null;
  if (reader.isWord(middle, 'to')) return reader.isWord(low.firstToken - 1, 'from') ? 'change' : 'to';
  // "20 or 25 percent", "two or three times"
  if (reader.isWord(middle, 'or') && (isBare(low) || low.loose) && low.kind === 'count' && high.kind !== 'year') return 'to';
  return null;
}

/** Gives the end without a unit that of the other; false where the two are of different kinds. */
function adopt(reader: Reader, low: Draft, high: Draft, link: Link): boolean {
  if (low.kind === 'year' && high.kind === 'count') return adoptYear(reader, low, high, link);
  if (low.kind === 'count' && low.form === 'plain' && high.kind !== 'count') {
    if ((high.kind !== 'money' && high.kind !== 'percent' && high.kind !== 'duration') || high.number === 0) return false;
    // Days, cents and basis points are the lower end's too; a scale only where the numbers rise ("$10–15 billion").
    if (high.kind !== 'money' || (!low.scaled && low.number < high.number)) low.value = times(low.value, high.value / high.number);
    low.scaled = high.scaled;
    low.kind = high.kind;
    low.unit = high.unit;
    low.form = null;
    low.place = high.place;
    low.loose = false;
  } else if (low.kind === 'count' && low.form === 'plain' && high.form === 'times') {
    low.form = 'times';
    low.loose = false;
  } else if (low.kind === 'money' && high.kind === 'count' && high.form === 'plain' && !high.loose) {
    if (low.scaled && !high.scaled) return false;
    high.kind = 'money';
    high.unit = low.unit;
    high.form = null;
  }
  if (low.kind !== high.kind || low.form !== high.form || low.form === 'ordinal') return false;
  if (low.kind === 'month' || low.kind === 'weekday' || low.kind === 'fraction') return false;
  if (low.kind === 'year' && (link === 'to' || low.month || high.month)) return false;
  if (low.kind === 'money' && low.unit !== high.unit) return false;
  if (low.kind === 'percent' && low.unit !== high.unit) return false;
  if (!low.scaled && high.scaled && low.number < high.number && high.number !== 0) {
    low.value = times(low.value, high.value / high.number);
    low.scaled = true;
  }
  return true;
}

/** "2025-26", "2030–'32" (the latter is read as a year already) */
function adoptYear(reader: Reader, low: Draft, high: Draft, link: Link): boolean {
  if (link !== 'dash' || reader.digits(high.firstToken) !== 2 || fullYear(reader, low.firstToken) === 0 || !reader.glued(high.firstToken)) return false;
  high.kind = 'year';
  high.form = null;
  high.value += Math.floor(low.value / 100) * 100;
  return true;
}
