import type { Article, Block } from '../article/article';
import { TokenType } from '../text/tokens';
import type { CompiledTerms } from '../terms/compile';
import type { Claim } from './claim';
import { figureClaims } from './figure-claims';
import { isDenied } from './mood';
import { plainWords, quoteClaims } from './quotes';
import { scan, type Scan } from './scan';
import { makeClaim, statusClaims, statusHits, type StatusHit } from './status';
import { continues, cueOf, flagged, FLAGS, wordsOf, type View } from './view';

/** What was read from an article before anything is judged. */
export interface Reading {
  claims: Claim[];
  /** Terms that are spoken of at all, claims or not: enough to meet a requirement of missing context. */
  mentioned: Set<number>;
  /** For the question whether the article is about the deal. */
  blocks: BlockFacts[];
}

export interface BlockFacts {
  kind: Block['kind'];
  /** Entity numbers in the order named. */
  entities: number[];
  /** Terms that cues of the block name, questions and conditions included. */
  terms: Set<number>;
  elsewhere: number;
  words: number;
}

/** What goes from sentence to sentence. */
interface Context {
  /** Terms the last sentence spoke of, the latest first. */
  focus: number[];
  /** The number of the sentence that last spoke of each term. */
  recent: Map<number, number>;
  /** Entities named in the last two sentences that name any. */
  entities: Set<number>;
  named: number[];
  /** A question asked of a status: its term, and the sign of what it asks. */
  asked: { term: number; sign: number } | null;
  heading: { terms: number[]; entities: number[] };
  /** Columns of the table being read, by cell: past, present or neither. */
  columns: ('past' | 'present' | null)[];
  inTable: boolean;
  correction: boolean;
  /** The heading announces scenarios, risks or rumours: nothing below it is claimed. */
  supposing: boolean;
  number: number;
}

const PAST_HEADS = new Set(['before', 'then', 'old', 'was', 'previously', 'until now', 'old terms', 'old deal', 'the old terms', 'old agreement', 'previous', 'earlier', 'yesterday', 'old contract', 'past', 'original', 'formerly', 'prior', 'before april', 'last week', 'used to be', 'old version', 'october']);
const PRESENT_HEADS = new Set(['after', 'now', 'new', 'is', 'current', 'new terms', 'new deal', 'the new terms', 'new agreement', 'today', 'new contract', 'present', 'amended', 'currently', 'from now on', 'what it is now', 'since april', 'new version', 'this week', 'april', 'status', 'terms', 'detail', 'details']);
/** Headings under which nothing is claimed. */
const SUPPOSING = /\b(scenarios?|what[ -]ifs?|risks?|rumou?rs?|forecasts?|predictions?|wish(es)?|speculation|chatter|unconfirmed)\b/i;
const SUPPOSED = /^(bull|bear|upside|downside|scenario|risk|chatter|rumou?r|what if|worst case|best case|bull case|bear case)$/;
/** Kinds whose cues alone make the next sentence go on about the term. */
const CARRIED: ReadonlySet<string> = new Set(['year', 'percent', 'money']);
/** Words a sentence may begin with that speak of what the one before spoke of. */
const ANAPHORA = new Set(['it', 'they', 'that', 'this', 'these', 'those', 'both', 'all', 'which', 'and', 'but', 'so', 'yes', 'no', 'he', 'she', 'the', 'its', 'their', 'not', 'never', 'none', 'nothing', 'there', 'here', 'even', 'still', 'also', 'now', 'yet', 'instead', 'simply', 'just', 'only', 'today', 'indeed', 'in', 'fact', 'then', 'latter', 'clock', 'arrangement', 'obligation', 'flow', 'thing', 'matter', 'deadline', 'date']);

/** For so many sentences what was spoken of can be gone on about. */
const RECENT = 4;
const NOBODY: ReadonlySet<number> = new Set();

/** Reads all claims of an article, in the order of the text. */
export function readClaims(article: Article, terms: CompiledTerms): Reading {
  const context: Context = { focus: [], recent: new Map(), entities: new Set(), named: [], asked: null, heading: { terms: [], entities: [] }, columns: [], inTable: false, correction: false, supposing: false, number: 0 };
  const reading: Reading = { claims: [], mentioned: new Set(), blocks: [] };
  const texts = terms.terms.map((term) => (term.kind === 'quotation' ? plainWords(term.statement) : null));
  const exact = terms.terms.map((term) => (term.exactPart ? plainWords(term.exactPart) : null));
  article.blocks.forEach((block, index) => readBlock(article, block, index, terms, context, reading, texts, exact));
  return reading;
}

function readBlock(article: Article, block: Block, index: number, terms: CompiledTerms, context: Context, reading: Reading, texts: (string[] | null)[], exact: (string[] | null)[]): void {
  const read = scan(article.text.slice(block.start, block.end), terms, block.kind === 'row');
  const facts: BlockFacts = { kind: block.kind, entities: read.mentions.map(({ entity }) => entity), terms: new Set(), elsewhere: 0, words: read.tokens.count };
  reading.blocks.push(facts);
  if (block.kind === 'row' ? readHeads(read, context) : ((context.inTable = false), (context.columns = []), false)) return;
  if (block.kind === 'title' || block.kind === 'heading') {
    context.supposing = block.kind === 'heading' && SUPPOSING.test(article.text.slice(block.start, block.end));
    context.correction = /\bcorrections?\b|\bclarifications?\b/i.test(article.text.slice(block.start, block.end)) || (context.correction && block.kind === 'heading');
  }
  const lead = leadOf(read, terms.deal.amended.date);
  let label: number | null = null;
  let rowTerms: number[] = [];
  let rowEntities: number[] = [];
  let hitAt = 0;
  let figureAt = 0;
  let mentionAt = 0;
  const before = reading.claims.length;
  for (const sentence of read.sentences) {
    const take = <T>(list: T[], at: number, token: (item: T) => number): [T[], number] => {
      let to = at;
      while (to < list.length && token(list[to]) < sentence.to) to++;
      return [list.slice(at, to), to];
    };
    const view: View = { terms, scan: read, block, blockIndex: index, sentence, number: context.number++, hits: [], figures: [], mentions: [], column: lead.column, withdrawn: false, labelEntities: sentence.cell > 0 ? rowEntities : lead.labelled ? context.heading.entities : [] };
    [view.hits, hitAt] = take(read.hits, hitAt, (hit) => hit.first);
    [view.figures, figureAt] = take(read.figures, figureAt, (figure) => figure.firstToken);
    [view.mentions, mentionAt] = take(read.mentions, mentionAt, (mention) => mention.first);
    if (sentence.cell >= 0) view.column = context.columns[sentence.cell] ?? null;
    const heading = context.heading.terms;
    const told = new Set([...[...context.recent].filter(([, at]) => context.number - at <= RECENT).map(([term]) => term), ...heading, ...(context.asked ? [context.asked.term] : []), ...(sentence.cell > 0 ? rowTerms : [])]);
    const hits = statusHits(view, told);
    noteFacts(view, facts);

    // The first cell of a row names what the others tell of; a line under a heading tells of the heading.
    if (sentence.cell === 0) {
      // What stands behind a label's question mark is the bar to the next cell.
      if (label !== null && sentence.to - sentence.from <= 1) continue;
      rowTerms = spokenOf(view, hits);
      rowEntities = view.mentions.map(({ entity }) => entity);
      label = firstStatus(terms, rowTerms);
      if (read.sentences.length > 1) {
        context.focus = rowTerms;
        continue;
      }
    }
    if (lead.skip && sentence.from < lead.skip) sentence.from = Math.min(lead.skip, sentence.to - 1);
    const under = sentence.cell > 0 ? label : lead.column || lead.labelled ? firstStatus(terms, context.heading.terms) : null;
    readSentence(view, hits, under, context, reading, texts, exact, article, lead);
    if (sentence.cell > 0) context.focus = rowTerms;
  }
  dropAnswers(reading, before);
  // A heading over "Before: … Now: …" names what these tell of, and claims nothing itself.
  const next = article.blocks[index + 1];
  if (block.kind !== 'title' && next && /^\W*(before|after|then|now|old|new|was|is)\s*[:–—]/i.test(article.text.slice(next.start, next.start + 12))) reading.claims.length = before;
  if (block.kind === 'heading' || block.kind === 'title') {
    const spoken = [...facts.terms];
    context.heading = { terms: spoken, entities: facts.entities };
    context.focus = spoken;
    context.recent = new Map(spoken.map((term) => [term, context.number]));
  }
}

function readSentence(view: View, hits: StatusHit[], label: number | null, context: Context, reading: Reading, texts: (string[] | null)[], exact: (string[] | null)[], article: Article, lead: Lead): void {
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

  // "A blog says the share is 30 percent. True?" asks for it.
  if (view.sentence.question && to - from <= 5) {
    for (let i = reading.claims.length - 1; i >= 0 && reading.claims[i].sentence === view.number - 1 && reading.claims[i].block === view.blockIndex; i--) reading.claims.splice(i, 1);
  }
  if (view.sentence.question || lead.question) {
    const first = hits.find((hit) => hit.sign !== 0) ?? hits[0];
    context.asked = first ? { term: first.term, sign: first.sign } : null;
    remember(view, spoken, context);
    return;
  }

  const claims: Claim[] = [];
  const goesOn = continues(view);
  if (!denied && !withdrawn) {
    claims.push(...statusClaims(view, hits, label));
    const carried = goesOn || view.sentence.cell > 0 || label !== null ? (context.focus.length ? context.focus : context.heading.terms) : [];
    claims.push(...figureClaims(view, carried, goesOn || view.block.kind !== 'paragraph' || (!view.mentions.length && to - from <= 16) ? context.entities : NOBODY, article));
    claims.push(...quoteClaims(view, texts, exact, context.entities));
    if (!claims.some((claim) => claim.says === 'current' || claim.says === 'opposite') && !hits.some((hit) => hit.sign !== 0)) claims.push(...predicateOfFocus(view, hits, context));
    const answer = answerClaim(view, context);
    if (answer) claims.push(answer);
  } else if (denied) {
    claims.push(...quoteClaims(view, texts, exact, context.entities));
  }
  if (!withdrawn) for (const hit of hits) if (hit.sign !== 0 && !hit.follows) reading.mentioned.add(hit.term);
  const unasked = context.supposing || lead.supposed ? [] : claims.filter((claim) => anchored(view, claim, context));
  reading.claims.push(...unasked);
  context.asked = null;
  for (const claim of unasked) if (claim.figure && !claim.elsewhere && !spoken.includes(claim.term)) spoken.push(claim.term);
  remember(view, spoken.length ? spoken : goesOn ? context.focus : [], context);
}

/** "Gone." after "And the clause?"; "It does so no longer." after "X gave Y a share.": a predicate of what was just spoken of. */
function predicateOfFocus(view: View, hits: StatusHit[], context: Context): Claim[] {
  const { terms, sentence } = view;
  if (view.block.kind === 'heading' || view.block.kind === 'title') return [];
  const term = context.asked?.term ?? context.focus.find((index) => terms.terms[index].language?.ended && terms.terms[index].kind === 'status');
  if (term === undefined || hits.some((hit) => hit.term !== term)) return [];
  const spoken = terms.terms[term].language ?? {};
  for (const hit of view.hits) {
    const { role } = cueOf(view, hit);
    if (role !== 'ended' && role !== 'kept') continue;
    // All that stands before it must point back: no subject of its own.
    for (let i = sentence.from; i < hit.first; i++) if (!pointsBack(view, i)) return [];
    const says = role === 'ended' ? spoken.ended : spoken.kept;
    if (!says) return [];
    let flips = 0;
    for (let i = sentence.from; i < hit.first; i++) if (view.scan.flags[i] & FLAGS.neg) flips++;
    const claim = makeClaim(view, term, (says === 'current' ? 1 : -1) * (flips % 2 ? -1 : 1), hit.first, hit.last);
    return claim ? [{ ...claim, present: true }] : [];
  }
  // "It does so no longer.", "Not any more."
  if (sentence.to - sentence.from <= 10 && /\b(no longer|not any ?more|not now|no more|any ?more)\b/i.test(wordsOf(view, sentence.from, sentence.to - 1)) && spoken.ended) {
    for (let i = sentence.from; i < sentence.to; i++) if (!pointsBack(view, i) && !/^(longer|any|more|anymore|so)$/i.test(wordsOf(view, i, i))) return [];
    let last = sentence.to - 1;
    while (last > sentence.from && view.scan.tokens.type[last] === TokenType.Mark) last--;
    const claim = makeClaim(view, term, spoken.ended === 'current' ? 1 : -1, sentence.from, last);
    return claim ? [{ ...claim, present: true }] : [];
  }
  return [];
}

/** "There isn't." after "Is there a cap?"; "No." after "Is Azure still exclusive?". Marked as an answer: it yields to a claim that says it in full. */
function answerClaim(view: View, context: Context): Claim | null {
  if (!context.asked || context.asked.sign === 0) return null;
  const { tokens } = view.scan;
  let first = view.sentence.from;
  while (first < view.sentence.to - 1 && (tokens.type[first] !== TokenType.Word || /^[:.]$/.test(tokens.text[tokens.start[first + 1]] ?? '') && tokens.end[first] - tokens.start[first] < 3)) first++;
  const word = tokens.text.slice(tokens.start[first], tokens.end[first]).toLowerCase();
  const length = view.sentence.to - first;
  if (length > 6) return null;
  let no = word === 'no' || word === 'nope' || word === 'none' || word === 'not' || word === 'never';
  const yes = word === 'yes' || word === 'yep' || word === 'indeed' || word === 'correct';
  // "There isn't.", "It does not."; "It has no end date." says something else.
  if ((word === 'there' || word === 'it' || word === 'they') && length <= 5 && /^\w+ (\w+n['’]t|(is|are|does|do|was|did) not)\W*$/.test(wordsOf(view, first, view.sentence.to - 1).toLowerCase())) no = true;
  if (!yes && !no) return null;
  let last = view.sentence.to - 1;
  while (last > first && tokens.type[last] === TokenType.Mark) last--;
  const claim = makeClaim(view, context.asked.term, context.asked.sign * (no ? -1 : 1), first, last);
  return claim ? { ...claim, present: true, words: `answer: ${claim.words}` } : null;
}

/** An answer goes where the same block says the same thing in full. */
function dropAnswers(reading: Reading, from: number): void {
  for (let i = reading.claims.length - 1; i >= from; i--) {
    const claim = reading.claims[i];
    if (!claim.words.startsWith('answer: ')) continue;
    if (reading.claims.some((other, j) => j >= from && j !== i && other.term === claim.term)) reading.claims.splice(i, 1);
  }
}

/** A claim needs someone to be about: a name in the sentence, or in what the sentence goes on about. */
function anchored(view: View, claim: Claim, context: Context): boolean {
  if (claim.says === 'quote' || view.mentions.some(({ entity }) => isParty(view, entity))) return true;
  const outsider = view.mentions.some(({ entity }) => view.terms.entities[entity].groups?.includes('outsider'));
  if (outsider) return false;
  if (view.sentence.cell > 0 || view.block.kind !== 'paragraph') return true;
  if (view.sentence.to - view.sentence.from <= 9) return true;
  if (claim.says === 'figure' && claim.figure) return [...context.entities].some((entity) => isParty(view, entity));
  return continues(view) || [...context.entities].some((entity) => isParty(view, entity));
}

const isParty = (view: View, entity: number): boolean => {
  const { party, groups, id } = view.terms.entities[entity];
  return party !== undefined || (groups?.includes('host') ?? false) || id === 'bedrock' || id === 'frontier';
};

function pointsBack(view: View, token: number): boolean {
  const { tokens, flags } = view.scan;
  if (tokens.type[token] !== TokenType.Word) return true;
  if (flags[token] & (FLAGS.light | FLAGS.neg | FLAGS.present | FLAGS.pastTense | FLAGS.past)) return true;
  return ANAPHORA.has(tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase());
}

/** Terms that the cues of a sentence speak of, those named last first. */
function spokenOf(view: View, hits: StatusHit[]): number[] {
  const at = new Map<number, number>();
  for (const hit of hits) at.set(hit.term, Math.max(hit.last, at.get(hit.term) ?? 0));
  for (const hit of view.hits) {
    const { role, owner, other } = cueOf(view, hit);
    if (other || owner < 0 || role !== 'about') continue;
    if (CARRIED.has(view.terms.terms[owner].kind)) at.set(owner, Math.max(hit.last, at.get(owner) ?? 0));
  }
  return [...at].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}

const firstStatus = (terms: CompiledTerms, spoken: number[]): number | null => spoken.find((term) => terms.terms[term].kind === 'status') ?? null;

function noteFacts(view: View, facts: BlockFacts): void {
  for (const hit of view.hits) {
    const { role, owner, other } = cueOf(view, hit);
    if (role === 'elsewhere') facts.elsewhere++;
    if (!other && owner >= 0 && (role === 'topic' || role === 'current' || role === 'opposite' || role === 'frame')) facts.terms.add(owner);
  }
}

function remember(view: View, spoken: number[], context: Context): void {
  for (const term of spoken) context.recent.set(term, view.number);
  context.focus = spoken;
  if (view.mentions.length) {
    const named = view.mentions.map(({ entity }) => entity);
    context.entities = new Set([...named, ...context.named]);
    context.named = named;
  }
}

/** The head row of a table: which columns tell of the old state and which of the new. Says whether the row was one. */
function readHeads(read: Scan, context: Context): boolean {
  if (context.inTable) return false;
  context.inTable = true;
  const cells = read.sentences.map(({ from, to }) => read.tokens.text.slice(read.tokens.start[from], read.tokens.end[to - 1]).replace(/[|*]/g, '').trim().toLowerCase());
  context.columns = cells.map((cell) => headOf(cell));
  return context.columns.some(Boolean) || !read.figures.length;
}

function headOf(cell: string): 'past' | 'present' | null {
  if (PAST_HEADS.has(cell) || /^(before|until|old|previous|former|through)\b/.test(cell)) return 'past';
  if (PRESENT_HEADS.has(cell) || /^(after|now|new|since|current|amended|from)\b/.test(cell)) return 'present';
  return null;
}

interface Lead {
  column: 'past' | 'present' | null;
  labelled: boolean;
  supposed: boolean;
  question: boolean;
  /** First token behind the lead. */
  skip: number;
}

/** The entry of a timeline ("July 2019 – …", "November 2025: …") tells of its own time: past where that lies before the amendment. */
function datedColumn(read: Scan, within: number, amended: string): 'past' | null {
  const [figure] = read.figures;
  if (!figure || figure.firstToken > 2 || figure.lastToken > within) return null;
  const { tokens } = read;
  const next = figure.lastToken + 1 < tokens.count ? tokens.text[tokens.start[figure.lastToken + 1]] : '';
  if (!/[–—:\-|.·,]/.test(next)) return null;
  const year = figure.kind === 'year' ? figure.value : figure.kind === 'month' ? (figure.year ?? null) : null;
  if (year === null) return null;
  const month = figure.kind === 'month' ? figure.value : (figure.month ?? 12);
  return `${year}-${String(month).padStart(2, '0')}` < amended.slice(0, 7) ? 'past' : null;
}

/** "Before: …" and "Now – …" at the head of a line; other short leads with a colon ("A: …") are not columns. */
function leadOf(read: Scan, amended: string): Lead {
  const { tokens } = read;
  for (let i = 1; i < Math.min(4, tokens.count); i++) {
    const mark = tokens.text[tokens.start[i]];
    if (tokens.type[i] === TokenType.Mark && (mark === ':' || mark === '–' || mark === '—')) {
      const head = tokens.text.slice(tokens.start[0], tokens.end[i - 1]).toLowerCase();
      const column = PAST_HEADS.has(head) ? 'past' : PRESENT_HEADS.has(head) && head !== 'terms' && head !== 'status' ? 'present' : null;
      const question = head === 'q' || head === 'question';
      // "PRIYA: …", "A: …": who speaks is no part of what is said.
      const speaker = mark === ':' && /^(a|answer)$/.test(head) || (mark === ':' && i <= 2 && /^[A-Z][A-Z .'-]+$/.test(tokens.text.slice(tokens.start[0], tokens.end[i - 1])) && /[.!?]/.test(tokens.text.slice(-2)));
      return { column: column ?? datedColumn(read, i, amended), labelled: column !== null, supposed: SUPPOSED.test(head), question, skip: column || speaker ? i + 1 : 0 };
    }
  }
  return { column: datedColumn(read, 8, amended), labelled: false, supposed: false, question: false, skip: 0 };
}
