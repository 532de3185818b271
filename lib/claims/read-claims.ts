import type { Article, Block } from '../article/article';
import type { CompiledTerms } from '../terms/compile';
import { dropAnswers } from './answers';
import type { Claim } from './claim';
import { addCell, cellClaims, labelOf } from './cells';
import { leaveTable, toldOf, type Context } from './context';
import { exceptionsOf, withoutExceptions } from './exceptions';
import { joinHead, labelBelow } from './figure-heads';
import { leadOf, missingCells, NO_LEAD, readHeads } from './leads';
import type { Figure } from '../figures/figure';
import type { Hit } from './match';
import type { Mention } from './names';
import { isHeldUp, isQuotedAlone } from './others-words';
import { passOver, saysNothing } from './pass-over';
import { readSentence } from './read-sentence';
import type { Reading } from './reading';
import { aboveOf, correctsItself, headsCorrection, opensCorrection, rejects } from './rulings';
import { newScan, scan } from './scan';
import type { Scans } from './scans';
import { firstStatus, spokenOf } from './spoken';
import { statusHits } from './status-hits';
import { cueOf, wordsOf, type View } from './view';

/** Headings under which nothing is claimed. */
const SUPPOSING = /\b(scenarios?|what[ -]ifs?|risks?|rumou?rs?|forecasts?|predictions?|wish(es)?|speculation|chatter|unconfirmed|untrue|not agreed|never agreed|what (it|this) (isn['’]t|is not))\b/i;
const NONE: readonly number[] = [];
const NO_HITS: readonly Hit[] = [];
const NO_FIGURES: readonly Figure[] = [];
const NO_MENTIONS: readonly Mention[] = [];
/** One block is read at a time. */
const sheet = newScan();

/** Reads all claims of an article, in the order of the text; with `scans`, blocks that were read before are not scanned again. */
export function readClaims(article: Article, terms: CompiledTerms, scans?: Scans): Reading {
  const context: Context = { focus: [], recent: new Map(), entities: [], named: [], asked: null, sums: [], heading: { terms: [], entities: [] }, columns: [], inTable: false, barredHead: false, rowTerms: [], rowLabel: '', ownErrors: false, correction: false, supposing: false, number: 0 };
  const reading: Reading = { claims: [], mentioned: new Set(), aside: 0, named: [], words: 0 };
  article.blocks.forEach((block, index) => readBlock(article, block, index, terms, context, reading, scans));
  return reading;
}

function readBlock(article: Article, block: Block, index: number, terms: CompiledTerms, context: Context, reading: Reading, scans?: Scans): void {
  const text = block.kind === 'row' ? barred(article.text.slice(block.start, block.end)) : article.text.slice(block.start, block.end);
  const read = scans?.of(text, block.kind === 'row') ?? scan(text, terms, block.kind === 'row', sheet);
  const named = read.mentions.length ? read.mentions.map(({ entity }) => entity) : NONE;
  reading.named.push(named);
  reading.words += read.tokens.count;
  if (block.kind === 'row' ? readHeads(read, context) : leaveTable(context)) return;
  if (block.kind === 'title' || block.kind === 'heading') {
    context.supposing = block.kind === 'heading' && SUPPOSING.test(read.tokens.text);
    context.correction = /\bcorrections?\b|\bclarifications?\b/i.test(text) || (context.correction && block.kind === 'heading');
  }
  if (index < 4 && correctsItself(read.tokens.text)) context.ownErrors = true;
  if (context.ownErrors) context.correction = true;
  const wasCorrection = context.correction;
  if (opensCorrection(read.tokens.text) || (index > 0 && headsCorrection(textOf(article, index - 1)))) context.correction = true;
  // What a fact check rejects was never the article's own claim.
  const above = aboveOf(article, index);
  if (above >= 0 && rejects(read.tokens.text, article.blocks[above].end - article.blocks[above].start)) for (; reading.claims.length && reading.claims.at(-1)!.block >= above; reading.aside++) reading.claims.pop();
  const lead = leadOf(read, terms.deal.amended.date);
  const heldUp = isHeldUp(read.tokens.text);
  // A table headed by another company's name ("For comparison: …") is that company's.
  const strangers = block.kind === 'row' && context.heading.entities.some((entity) => terms.entities[entity].groups?.includes('outsider')) && context.heading.entities.every((entity) => terms.entities[entity].party === undefined);
  const termsNamed = new Set<number>();
  let label: number | null = null;
  let rowTerms: number[] = [];
  let rowEntities: number[] = [];
  let hitTo = 0;
  let figureTo = 0;
  let mentionTo = 0;
  const before = reading.claims.length;
  const missing = block.kind === 'row' ? missingCells(read, context) : 0;
  if (missing) label = firstStatus(terms, (rowTerms = context.rowTerms));
  for (const each of joinHead(read, block)) {
    const sentence = missing ? { ...each, cell: each.cell + missing } : each;
    const hitFrom = hitTo;
    const figureFrom = figureTo;
    const mentionFrom = mentionTo;
    while (hitTo < read.hits.length && read.hits[hitTo].first < sentence.to) hitTo++;
    while (figureTo < read.figures.length && read.figures[figureTo].firstToken < sentence.to) figureTo++;
    while (mentionTo < read.mentions.length && read.mentions[mentionTo].first < sentence.to) mentionTo++;
    if (lead === NO_LEAD && hitFrom === hitTo && figureFrom === figureTo && mentionFrom === mentionTo && saysNothing(sentence, context)) {
      passOver(read, sentence, context);
      continue;
    }
    const view: View = {
      terms, scan: read, block, blockIndex: index, sentence, number: context.number++, hits: hitFrom < hitTo ? read.hits.slice(hitFrom, hitTo) : NO_HITS, figures: figureFrom < figureTo ? read.figures.slice(figureFrom, figureTo) : NO_FIGURES, mentions: mentionFrom < mentionTo ? read.mentions.slice(mentionFrom, mentionTo) : NO_MENTIONS,
      column: sentence.cell >= 0 ? (context.columns[sentence.cell] ?? null) : lead.column, told: toldOf(context, sentence.cell > 0 ? rowTerms : NONE), exceptions: NO_HITS, withdrawn: false, focus: context.focus, subject: context.named[0] ?? -1, named: context.named, labelEntities: sentence.cell > 0 ? rowEntities : lead.labelled ? context.heading.entities : NONE,
    };
    view.exceptions = exceptionsOf(view, view.hits);
    view.hits = withoutExceptions(view, view.hits);
    const hits = statusHits(view, view.told, context.focus);
    noteTerms(view, termsNamed);

    // The first cell of a row names what the others tell of; a line under a heading tells of the heading.
    if (sentence.cell === 0) {
      context.rowLabel = labelOf(wordsOf(view, sentence.from, sentence.to - 1), context.rowLabel);
      // What stands behind a label's question mark is the bar to the next cell.
      if (label !== null && sentence.to - sentence.from <= 1) continue;
      rowTerms = context.rowTerms = spokenOf(view, hits);
      rowEntities = view.mentions.map(({ entity }) => entity);
      label = firstStatus(terms, rowTerms);
      if (read.sentences.length > 1) {
        context.focus = rowTerms;
        continue;
      }
    }
    if (lead.skip && sentence.from < lead.skip) view.sentence = { ...sentence, from: Math.min(lead.skip, sentence.to - 1) };
    // A third column that is not headed by a time tells of something else ("Action", "Source").
    const beside = sentence.cell > 1 && !context.columns[sentence.cell];
    const under = beside ? null : sentence.cell > 0 ? label : lead.column || lead.labelled ? firstStatus(terms, context.heading.terms) : null;
    readSentence(view, hits, under, context, reading, (heldUp && sentence.from === 0) || strangers ? { ...lead, supposed: true } : lead);
    if (sentence.cell > 0) {
      if (!beside && !strangers) addCell(view, context.rowLabel, reading.claims);
      context.focus = rowTerms;
    }
  }
  const below = block.kind === 'row' || block.kind === 'title' || reading.claims.length > before || !read.figures.length || index + 1 === article.blocks.length ? null : labelBelow(read, textOf(article, index + 1));
  if (below) reading.claims.push(...cellClaims({ terms, blockIndex: index, number: context.number, column: lead.column, told: toldOf(context, NONE), labelEntities: NONE }, block, read.tokens.text, below, read.tokens.start[0], read.tokens.text.length, [...context.recent.keys()]));
  dropAnswers(reading, before);
  if (reading.claims.length > before && isQuotedAlone(article, index)) doubt(reading.claims, before);
  context.correction = wasCorrection;
  // A heading over "Before: … Now: …" names what these tell of, and claims nothing itself.
  const next = article.blocks[index + 1];
  if (reading.claims.length > before && block.kind !== 'title' && next && /^\W*(before|after|then|now|old|new|was|is)\s*[:–—]/i.test(article.text.slice(next.start, next.start + 12))) reading.claims.length = before;
  if (block.kind === 'heading' || block.kind === 'title') {
    const spoken = [...termsNamed];
    context.heading = { terms: spoken, entities: named };
    context.focus = spoken;
    context.recent = new Map(spoken.map((term) => [term, context.number]));
  }
}

/** Of words that nobody says, only what agrees with the terms counts. */
function doubt(claims: Claim[], from: number): void {
  for (let i = claims.length - 1; i >= from; i--) {
    if (claims[i].says === 'opposite' && !claims[i].past) claims.splice(i, 1);
    else if (claims[i].figure) claims[i] = { ...claims[i], weak: true };
  }
}

/** A row whose cells are parted by tabs or slashes, with bars in their place: as long as before. */
const barred = (row: string): string => (row.includes('|') ? row : row.replace(/\t/g, '|').replace(/(\s)\/(?=\s)/g, '$1|'));

const textOf = (article: Article, index: number): string => article.text.slice(article.blocks[index].start, article.blocks[index].end);

function noteTerms(view: View, terms: Set<number>): void {
  for (const hit of view.hits) {
    const { role, owner, other } = cueOf(view, hit);
    if (!other && owner >= 0 && (role === 'topic' || role === 'current' || role === 'opposite' || role === 'frame')) terms.add(owner);
  }
}
