import type { Article, Block } from '../article/article';
import type { CompiledTerms } from '../terms/compile';
import { anchored } from './anchored';
import { addCell, labelOf } from './cells';
import { answerClaim, dropAnswers, predicateOfFocus } from './answers';
import type { Claim } from './claim';
import { leaveTable, remember, toldOf, type Context } from './context';
import { ellipsisClaims } from './ellipsis';
import { figureClaims } from './figure-claims';
import { isHorizon } from './horizon';
import { leadOf, missingCells, NO_LEAD, readHeads, type Lead } from './leads';
import { isDenied } from './mood';
import type { Hit } from './match';
import { passOver, saysNothing } from './pass-over';
import { isAboutPapers, isHeldUp } from './others-words';
import { quoteClaims, quotedBy } from './quotes';
import { aboveOf, contradicts, correctsItself, rejects } from './rulings';
import { newScan, scan } from './scan';
import type { Scans } from './scans';
import { firstStatus, spokenOf } from './spoken';
import { statusClaims } from './status';
import { statusHits, type StatusHit } from './status-hits';
import { exceptionsOf, withoutExceptions } from './exceptions';
import { continues, cueOf, flagged, FLAGS, wordsOf, type View } from './view';

/** What was read from an article before anything is judged. */
export interface Reading {
  claims: Claim[];
  /** Terms that are spoken of at all, claims or not: enough to meet a requirement of missing context. */
  mentioned: Set<number>;
  /** How many claims were read that the article does not make: withdrawn, or called wrong. They tell what it is about. */
  aside: number;
  /** For the question whether the article is about the deal: the entities named in each block, in their order, and how many words there are in all. */
  named: (readonly number[])[];
  words: number;
}

/** Headings under which nothing is claimed. */
const SUPPOSING = /\b(scenarios?|what[ -]ifs?|risks?|rumou?rs?|forecasts?|predictions?|wish(es)?|speculation|chatter|unconfirmed)\b/i;
/** A short question that doubts what stood before it; "Why?" does not. */
const DOUBT = /\b(true|really|right|correct|accurate|fact|factual|seriously|false|wrong|so|sure|credible|plausible|likely|real|rumou?r|nonsense|believe|believable|verdict|myth)\b/i;
const NOBODY: ReadonlySet<number> = new Set();
const NONE: readonly number[] = [];
const NO_HITS: Hit[] = [];
/** One block is read at a time. */
const sheet = newScan();

/** Reads all claims of an article, in the order of the text; with `scans`, blocks that were read before are not scanned again. */
export function readClaims(article: Article, terms: CompiledTerms, scans?: Scans): Reading {
  const context: Context = { focus: [], recent: new Map(), entities: new Set(), named: [], asked: null, heading: { terms: [], entities: [] }, columns: [], inTable: false, barredHead: false, rowTerms: [], rowLabel: '', ownErrors: false, correction: false, supposing: false, number: 0 };
  const reading: Reading = { claims: [], mentioned: new Set(), aside: 0, named: [], words: 0 };
  const { texts, exact } = quotedBy(terms);
  article.blocks.forEach((block, index) => readBlock(article, block, index, terms, context, reading, texts, exact, scans));
  return reading;
}

function readBlock(article: Article, block: Block, index: number, terms: CompiledTerms, context: Context, reading: Reading, texts: (string[] | null)[], exact: (string[] | null)[], scans?: Scans): void {
  const text = article.text.slice(block.start, block.end);
  const read = scans?.of(text, block.kind === 'row') ?? scan(text, terms, block.kind === 'row', sheet);
  const named = read.mentions.length ? read.mentions.map(({ entity }) => entity) : NONE;
  reading.named.push(named);
  reading.words += read.tokens.count;
  if (block.kind === 'row' ? readHeads(read, context) : leaveTable(context)) return;
  if (block.kind === 'title' || block.kind === 'heading') {
    context.supposing = block.kind === 'heading' && SUPPOSING.test(text);
    context.correction = /\bcorrections?\b|\bclarifications?\b/i.test(text) || (context.correction && block.kind === 'heading');
  }
  if (index < 4 && correctsItself(read.tokens.text)) context.ownErrors = true;
  if (context.ownErrors) context.correction = true;
  // What a fact check rejects was never the article's own claim.
  const above = aboveOf(article, index);
  if (above >= 0 && rejects(read.tokens.text, article.blocks[above].end - article.blocks[above].start)) for (; reading.claims.length && reading.claims.at(-1)!.block >= above; reading.aside++) reading.claims.pop();
  const lead = leadOf(read, terms.deal.amended.date);
  const heldUp = isHeldUp(read.tokens.text);
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
  for (const each of read.sentences) {
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
      terms, scan: read, block, blockIndex: index, sentence, number: context.number++, hits: read.hits.slice(hitFrom, hitTo), figures: read.figures.slice(figureFrom, figureTo), mentions: read.mentions.slice(mentionFrom, mentionTo),
      column: sentence.cell >= 0 ? (context.columns[sentence.cell] ?? null) : lead.column, told: toldOf(context, sentence.cell > 0 ? rowTerms : NONE), exceptions: NO_HITS, withdrawn: false, labelEntities: sentence.cell > 0 ? rowEntities : lead.labelled ? context.heading.entities : NONE,
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
    readSentence(view, hits, under, context, reading, texts, exact, heldUp && sentence.from === read.sentences[0].from ? { ...lead, supposed: true } : lead);
    if (sentence.cell > 0) {
      if (!beside) addCell(view, context.rowLabel, reading.claims);
      context.focus = rowTerms;
    }
  }
  dropAnswers(reading, before);
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

function readSentence(view: View, hits: StatusHit[], label: number | null, context: Context, reading: Reading, texts: (string[] | null)[], exact: (string[] | null)[], lead: Lead): void {
  const { from, to } = view.sentence;
  view.withdrawn = flagged(view, from, to - 1, FLAGS.withdrawn);
  const spoken = spokenOf(view, hits);
  const denied = isDenied(view) && !flagged(view, from, to - 1, FLAGS.corrected);
  const withdrawn = view.withdrawn || (context.correction && flagged(view, from, to - 1, FLAGS.printed | FLAGS.withdrawn) && !flagged(view, from, to - 1, FLAGS.corrected));

  // "That number was wrong": what the sentence before said is withdrawn, where this one says nothing of its own.
  if (isDenied(view) && !spoken.length && to - from < 26) {
    for (let i = reading.claims.length - 1; i >= 0 && reading.claims[i].sentence >= view.number - 1; i--) {
      if (reading.claims[i].sentence === view.number - 1 && reading.claims[i].figure) reading.claims.splice(i, 1);
    }
  }

  // "A post calls them unlimited. They aren't.": what the sentence before had otherwise than the terms is denied.
  if (contradicts(wordsOf(view, from, Math.min(from + 6, to - 1)))) {
    for (let i = reading.claims.length - 1; i >= 0 && reading.claims[i].sentence === view.number - 1; i--) if ((reading.claims[i].says === 'opposite' && !reading.claims[i].past) || reading.claims[i].figure) reading.claims.splice(i, 1);
  }

  // "A blog says the share is 30 percent. True?" asks for it.
  if (view.sentence.question && to - from <= 5 && DOUBT.test(wordsOf(view, from, to - 1))) {
    for (let i = reading.claims.length - 1; i >= 0 && reading.claims[i].sentence === view.number - 1 && reading.claims[i].block === view.blockIndex; i--) reading.claims.splice(i, 1);
  }
  if (view.sentence.question || lead.question) {
    const first = hits.find((hit) => hit.sign !== 0) ?? hits[0];
    // "Do we know the ceiling?" asks what it is, not whether there is one.
    context.asked = first && !/\b(know|told|tell|disclos\w+|reveal\w*|say|said)\b/i.test(wordsOf(view, from, to - 1)) ? { term: first.term, sign: first.sign } : null;
    remember(view, spoken, context);
    return;
  }

  const claims: Claim[] = [];
  const goesOn = continues(view);
  if (!denied && !withdrawn) {
    claims.push(...statusClaims(view, hits, label));
    const carried = goesOn || view.sentence.cell > 0 || label !== null ? (context.focus.length ? context.focus : context.heading.terms) : [];
    claims.push(...figureClaims(view, carried, goesOn || view.block.kind !== 'paragraph' || (!view.mentions.length && to - from <= 16) ? context.entities : NOBODY));
    // A flow that is said with its figure is one claim, and the figure carries it.
    const rated = new Set(claims.flatMap((claim) => (claim.says === 'figure' && !claim.elsewhere && view.terms.terms[claim.term].kind === 'percent' ? [claim.term] : [])));
    if (rated.size) claims.splice(0, claims.length, ...claims.filter((claim) => claim.says === 'figure' || !rated.has(claim.term)));
    claims.push(...quoteClaims(view, texts, exact, context.entities));
    if (!claims.some((claim) => claim.says === 'current' || claim.says === 'opposite') && !hits.some((hit) => hit.sign !== 0)) claims.push(...predicateOfFocus(view, hits, context));
    claims.push(...ellipsisClaims(view, claims, reading.claims));
    const answer = answerClaim(view, context);
    if (answer) claims.push(answer);
  } else if (withdrawn) {
    reading.aside += statusClaims(view, hits, label).length + figureClaims(view, [], NOBODY).length;
  } else if (denied) {
    claims.push(...quoteClaims(view, texts, exact, context.entities));
  }
  if (!withdrawn) {
    for (const hit of hits) if (hit.sign !== 0) reading.mentioned.add(hit.term);
    for (const hit of view.hits) {
      const { role, owner } = cueOf(view, hit);
      if (role === 'mention') reading.mentioned.add(owner);
    }
    // A horizon that is a term's own is hardly another's.
    for (const figure of view.figures) {
      const year = figure.kind === 'month' ? figure.year : figure.kind === 'year' ? figure.value : null;
      if (year) view.terms.terms.forEach((term, index) => term.kind === 'year' && term.value === year && (isHorizon(view, figure) || figure.bound !== null) && reading.mentioned.add(index));
    }
  }
  // "Rivals included." after the same was said in full adds nothing.
  const echo = (claim: Claim): boolean => to - from <= 4 && !view.terms.terms[claim.term].language?.event && reading.claims.some((one) => one.term === claim.term && one.sentence === view.number - 1 && one.says === claim.says);
  if (lead.supposed) reading.aside += claims.length;
  const unasked = context.supposing || lead.supposed || isAboutPapers(view) ? [] : claims.filter((claim) => !echo(claim) && anchored(view, claim, context));
  reading.claims.push(...unasked);
  context.asked = null;
  for (const claim of unasked) if (claim.figure && !claim.elsewhere && !spoken.includes(claim.term)) spoken.push(claim.term);
  remember(view, spoken.length ? spoken : goesOn ? context.focus : [], context);
}


function noteTerms(view: View, terms: Set<number>): void {
  for (const hit of view.hits) {
    const { role, owner, other } = cueOf(view, hit);
    if (!other && owner >= 0 && (role === 'topic' || role === 'current' || role === 'opposite' || role === 'frame')) terms.add(owner);
  }
}
