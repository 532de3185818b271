import { readFigures } from '../figures/read-figures';
import type { Figure } from '../figures/figure';
import type { CompiledTerms } from '../terms/compile';
import { newTokens, SPARE, tokenize } from '../text/tokenize';
import { TokenType, type Tokens } from '../text/tokens';
import { Dynamic } from './dynamic';
import { matchCues, type Hit } from './match';
import { readNames, type Mention } from './names';
import { planOf } from './plan';
import { isQuote, QUOTED, readSentences, type Sentence } from './sentences';

/** All that one block of text holds, before anything is linked or judged. Token numbers are the block's own. */
export interface Scan {
  tokens: Tokens;
  sentences: Sentence[];
  /** All sentences ever made for this scan, to be used again. */
  pool: Sentence[];
  figures: readonly Figure[];
  mentions: readonly Mention[];
  hits: readonly Hit[];
  /** Flags of each token (see FLAGS), phrases included (on their first token). */
  flags: Uint32Array;
  /** Where each token stands on a scale on which words count one and punctuation that parts clauses counts more. */
  position: Float32Array;
}

/** An empty scan with room for so many tokens; it gets more where it needs more. */
export function newScan(room = 256): Scan {
  return { tokens: newTokens(room), sentences: [], pool: [], figures: [], mentions: [], hits: [], flags: new Uint32Array(room), position: new Float32Array(room) };
}

/** What parts clauses, in words' worth of distance. */
const BARRIERS: Record<string, number> = { ',': 1.5, ';': 9, ':': 1, '(': 2.5, ')': 2.5, '–': 3, '—': 3, '·': 10, '•': 10, '|': 12, '…': 2, '/': 0.5, '→': 1 };
const CONJUNCTIONS: Record<string, number> = { and: 1, but: 3, while: 4, whereas: 4, although: 4, though: 3, which: 1.5, who: 1.5, where: 1.5, because: 3, unless: 3, if: 2, nor: 2, or: 0.5, whose: 1.5, until: 0 };

/** Classes of one block at a time. */
const dynamic = new Dynamic();

/**
 * Reads one block: tokens, sentences, names, figures and cues. `row` says that it is a table row.
 * Without `into` the scan is the caller's to keep; `into` is filled anew, so that a block without names, figures and cues allocates nothing.
 */
export function scan(text: string, terms: CompiledTerms, row = false, into: Scan = newScan()): Scan {
  const tokens = tokenize(text, terms.vocabulary, into.tokens);
  const { length } = tokens.start;
  if (into.flags.length < length) {
    into.flags = new Uint32Array(length);
    into.position = new Float32Array(length);
  }
  const { flags } = into;
  into.figures = readFigures(tokens, terms.vocabulary);
  readSentences(tokens, row, into.sentences, into.pool);
  if (!row) joinHead(into);
  dynamic.clear(tokens.count);
  into.mentions = readNames(tokens, terms, flags, dynamic);
  flags.fill(0, tokens.count, tokens.count + SPARE);
  measure(into, terms);
  const { kinds } = planOf(terms);
  for (const figure of into.figures) {
    const kind = kinds[figure.kind];
    if (kind) dynamic.add(figure.firstToken, kind, figure.lastToken, true);
    // A bare count of millions may be an amount; a month with its year is a year too.
    const also = figure.kind === 'count' && figure.form === 'plain' && figure.value >= 1e6 ? 'money' : figure.kind === 'month' && figure.year ? 'year' : null;
    if (also && kinds[also]) dynamic.add(figure.firstToken, kinds[also], figure.lastToken, true);
  }
  into.hits = matchCues(tokens, into.sentences, terms, flags, dynamic);
  return into;
}

/** "2030. The last year of …": a figure that heads a block, by itself but for the number of its item, belongs to the sentence behind it. */
function joinHead({ sentences, figures, tokens }: Scan): void {
  const [head, next] = sentences;
  if (!next || figures.length === 0 || head.question || next.question || head.to - head.from > 8) return;
  const own = figures.filter((figure) => figure.lastToken < head.to);
  if (own.length === 0 || own.length > 2 || (own.length === 2 && own[0].firstToken > head.from)) return;
  for (let i = head.from; i < head.to; i++) if (tokens.type[i] === TokenType.Word && !own.some((one) => one.firstToken <= i && i <= one.lastToken)) return;
  head.to = next.to;
  sentences.splice(1, 1);
}

/** Finds the position of each token, and what flags each sentence holds. */
function measure({ tokens, sentences, flags, position }: Scan, terms: CompiledTerms): void {
  const { count, id, type, space, text, start } = tokens;
  const barrier = barriersOf(terms);
  let at = 0;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    let bits = 0;
    if (number > 0) at += 6;
    for (let i = sentence.from; i < sentence.to; i++) {
      bits |= flags[i];
      if (type[i] === TokenType.Mark) {
        const unit = text.charCodeAt(start[i]);
        if (isQuote(unit)) bits |= QUOTED;
        // A hyphen with spaces around it is a dash.
        at += space[i] && i + 1 < count && space[i + 1] && unit === 45 ? 3 : barrier[id[i]];
      } else at += 1 + barrier[id[i]];
      position[i] = at;
    }
    sentence.flags = bits;
  }
  position.fill(Number.NaN, count, count + SPARE);
}

const barriers = new WeakMap<CompiledTerms, Float32Array>();

/** Barrier costs by word id, made once for a term set. */
function barriersOf(terms: CompiledTerms): Float32Array {
  let costs = barriers.get(terms);
  if (!costs) {
    costs = new Float32Array(terms.flags.length);
    for (const [word, cost] of [...Object.entries(BARRIERS), ...Object.entries(CONJUNCTIONS)]) {
      const id = terms.vocabulary.ids.get(word);
      if (id) costs[id] = cost;
    }
    barriers.set(terms, costs);
  }
  return costs;
}
