import type { Article } from './article/article';
import { findDateline } from './article/dateline';
import type { Claim } from './claims/claim';
import { readClaims } from './claims/read-claims';
import type { Reading } from './claims/reading';
import type { Scans } from './claims/scans';
import type { CompiledTerms } from './terms/compile';
import type { Term } from './terms/term-set';
import { compare } from './verdicts/compare';
import { setRight } from './verdicts/contradictions';
import { markMissing } from './verdicts/missing-context';
import { resolveOverlaps } from './verdicts/overlaps';
import { expectedOf, foundOf, reasonOf } from './verdicts/words';
import { topicOf } from './verdicts/topic';
import type { Checked, Mark } from './verdicts/verdict';

const NEWER_DAYS = 90;

/** Checks one article against a term set. Pure: the same article and terms give the same marks, in Node as in a page; `scans` of its page only save time. */
export function check(article: Article, terms: CompiledTerms, scans?: Scans): Checked {
  return judge(article, readClaims(article, terms, scans), terms);
}

/** Judges what was read; apart from `check` for those who want to see the reading. */
export function judge(article: Article, reading: Reading, terms: CompiledTerms, anyway = false): Checked {
  const published = findDateline(article) ?? article.published;
  const topic = topicOf(article, reading, terms, earlier(published, article.published));
  const onTopic = topic === 'on-topic';
  const newer = isNewer(article.published ?? published, terms.deal.asOf.date);
  if (!onTopic && !anyway) return { onTopic, topic, marks: [], newer };
  const judged = reading.claims.map((claim) => ({ claim, mark: toMark(article, claim, terms.terms) }));
  // Where a sentence gives the term's figure, another figure beside it is about something else.
  const given = new Set(judged.flatMap(({ claim, mark }) => (claim.figure && mark?.verdict === 'match' ? [`${claim.term} ${claim.sentence} ${claim.figure.kind}`] : [])));
  // Who is quoted to the letter said other things about other things, in few words.
  const quoted = new Set(judged.flatMap(({ claim }) => (claim.says === 'quote' && !claim.altered && claim.words.split(/\s+/).length <= 4 ? [claim.term] : [])));
  const corrected = setRight(judged, article.text);
  const marks = resolveOverlaps(judged.flatMap(({ claim, mark }) => (mark && !corrected.has(claim) && !(claim.altered && quoted.has(claim.term)) && !(claim.figure && mark.verdict === 'discrepancy' && mark.reason.code === 'figure-other' && given.has(`${claim.term} ${claim.sentence} ${claim.figure.kind}`)) ? [mark] : [])));
  const ids = new Map(terms.terms.map((term) => [term.id, term]));
  const met = new Set(marks.filter((mark) => mark.verdict !== 'unverified' && mark.term).map((mark) => mark.term!));
  for (const index of reading.mentioned) met.add(terms.terms[index].id);
  markMissing(marks, ids, met);
  return { onTopic, topic, marks, newer };
}

function toMark(article: Article, claim: Claim, terms: Term[]): Mark | null {
  const term = terms[claim.term];
  const judged = compare(claim, term);
  if (!judged || (claim.weak && judged.verdict === 'discrepancy')) return null;
  // Where one half of a claim is wrong, the mark is on that half.
  const half = judged.code === 'year-other' || judged.code === 'month-other' ? claim.second : null;
  const [start, end] = half ? [article.blocks[claim.block].start + half.start, article.blocks[claim.block].start + half.end] : [claim.start, claim.end];
  const text = article.text.slice(start, end);
  return {
    start, end, text, term: term.id, verdict: judged.verdict, missing: [], found: foundOf(claim, text), expected: expectedOf(term), reason: reasonOf(judged.code, claim, term, text),
    sources: [...new Set(term.support.map(({ seed }) => seed))], past: claim.past, reported: claim.reported,
  };
}

const earlier = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : a ?? b);

function isNewer(published: string | null, asOf: string): boolean {
  const at = published ? Date.parse(published) : Number.NaN;
  return at - Date.parse(asOf) > NEWER_DAYS * 86_400_000;
}
