import { readFigures } from '../figures/read-figures';
import type { Figure } from '../figures/figure';
import { FLAGS, type CompiledTerms } from '../terms/compile';
import { tokenize } from '../text/tokenize';
import { TokenType, type Tokens } from '../text/tokens';
import { Dynamic } from './dynamic';
import { matchCues, type Hit } from './match';
import { LEXICON } from '../terms/cues/lexicon';
import { readSentences, type Sentence } from './sentences';
import { STRIDE } from '../terms/cues/trie';

/** A party, product or company named in the text. */
export interface Mention {
  first: number;
  last: number;
  entity: number;
}

/** All that one block of text holds, before anything is linked or judged. Token numbers are the block's own. */
export interface Scan {
  tokens: Tokens;
  sentences: Sentence[];
  figures: Figure[];
  mentions: Mention[];
  hits: Hit[];
  /** Flags of each token (see FLAGS), phrases included (on their first token). */
  flags: Uint32Array;
  /** Where each token stands on a scale on which words count one and punctuation that parts clauses counts more. */
  position: Float32Array;
}

/** What parts clauses, in words' worth of distance. */
const BARRIERS: Record<string, number> = { ',': 1.5, ';': 9, ':': 1, '(': 2.5, ')': 2.5, '–': 3, '—': 3, '·': 10, '•': 10, '|': 12, '…': 2, '/': 0.5, '→': 1 };
const CONJUNCTIONS: Record<string, number> = { and: 1, but: 3, while: 4, whereas: 4, although: 4, though: 3, which: 1.5, who: 1.5, where: 1.5, because: 3, unless: 3, if: 2, nor: 2, or: 0.5, whose: 1.5, until: 0 };

/** Reads one block: tokens, sentences, names, figures and cues. `row` says that it is a table row. */
export function scan(text: string, terms: CompiledTerms, row = false): Scan {
  const tokens = tokenize(text, terms.vocabulary);
  const figures = readFigures(tokens, terms.vocabulary);
  const sentences = readSentences(tokens, row);
  const flags = new Uint32Array(tokens.count);
  const position = new Float32Array(tokens.count);
  const { barrier } = grammarOf(terms);
  let at = 0;
  let sentence = 0;
  for (let i = 0; i < tokens.count; i++) {
    const id = tokens.id[i];
    flags[i] = terms.flags[id];
    if (sentence < sentences.length && i >= sentences[sentence].to) {
      sentence++;
      at += 6;
    }
    const extra = id ? barrier[id] : 0;
    if (tokens.type[i] === TokenType.Mark) {
      // A hyphen with spaces around it is a dash.
      const dash = tokens.space[i] && i + 1 < tokens.count && tokens.space[i + 1] && text.charCodeAt(tokens.start[i]) === 45;
      at += dash ? 3 : extra;
    } else at += 1 + extra;
    position[i] = at;
  }
  const dynamic = new Dynamic().clear(tokens.count);
  const mentions = readNames(tokens, terms, flags, dynamic);
  for (const figure of figures) {
    const classes = terms.kindClasses[figure.kind];
    if (classes) for (const cls of classes) dynamic.add(figure.firstToken, cls, figure.lastToken, true);
    // A bare count of millions may be an amount; a month with its year is a year too.
    const also = figure.kind === 'count' && figure.form === 'plain' && figure.value >= 1e6 ? 'money' : figure.kind === 'month' && figure.year ? 'year' : null;
    if (also) for (const cls of terms.kindClasses[also] ?? []) dynamic.add(figure.firstToken, cls, figure.lastToken, true);
  }
  const hits = matchCues(tokens, sentences, terms, flags, dynamic);
  return { tokens, sentences, figures, mentions, hits, flags, position };
}

const grammars = new WeakMap<CompiledTerms, { barrier: Float32Array }>();

/** Barrier costs by word id, made once for a term set. */
function grammarOf(terms: CompiledTerms): { barrier: Float32Array } {
  let grammar = grammars.get(terms);
  if (!grammar) {
    const barrier = new Float32Array(terms.flags.length);
    for (const [word, cost] of [...Object.entries(BARRIERS), ...Object.entries(CONJUNCTIONS)]) {
      const id = terms.vocabulary.ids.get(word);
      if (id) barrier[id] = cost;
    }
    grammars.set(terms, (grammar = { barrier }));
  }
  return grammar;
}

/** Names and phrases, longest first at each place; names do not overlap. */
function readNames(tokens: Tokens, terms: CompiledTerms, flags: Uint32Array, dynamic: Dynamic): Mention[] {
  const { edges, ends } = terms.nameTrie;
  const mentions: Mention[] = [];
  let freeFrom = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.id[i]) continue;
    let node = edges.get(tokens.id[i]);
    if (node === undefined) continue;
    let bestEntity = -1;
    let bestLast = -1;
    for (let j = i; node !== undefined; ) {
      for (const number of ends[node]) {
        const name = terms.names[number];
        if (name.entity >= 0) {
          if (i >= freeFrom && !(name.lower && indefinite(tokens, i)) && !(terms.entities[name.entity].proper && !/\p{Lu}/u.test(tokens.text[tokens.start[i]])) && (!name.exactCase || tokens.text.slice(tokens.start[i], tokens.end[j]) === name.text)) {
            bestEntity = name.entity;
            bestLast = j;
          }
        } else {
          const bit = PHRASE_FLAGS[name.list];
          if (bit) flags[i] |= bit;
          for (const cls of terms.listClasses[name.list]) dynamic.add(i, cls, j, false, (bit & FLAGS.ended) !== 0);
        }
      }
      let k = j + 1;
      // Hyphens and apostrophes inside a name need no mention.
      while (k < tokens.count && tokens.type[k] === TokenType.Mark && isJoiner(tokens.text.charCodeAt(tokens.start[k]))) k++;
      if (k >= tokens.count || !tokens.id[k]) break;
      node = edges.get(node * STRIDE + tokens.id[k]);
      j = k;
    }
    if (bestEntity >= 0) {
      mentions.push({ first: i, last: bestLast, entity: bestEntity });
      for (const cls of terms.entityClasses[bestEntity]) dynamic.add(i, cls, bestLast);
      freeFrom = bestLast + 1;
    }
  }
  return mentions;
}

/** Flag bits by the number of a list; lists are numbered as the lexicon has them. */
const PHRASE_FLAGS = Object.keys(LEXICON).map((name) => (FLAGS as Record<string, number>)[name] ?? 0);

/** "A start-up" is anybody's; "the start-up" is the one spoken of. */
function indefinite(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  const before = tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]).toLowerCase();
  return /^(a|an|another|every|each|any|many|other|no|young|some|several|one|two|three|our|your|my|most|few|small)$/.test(before);
}

const isJoiner = (code: number): boolean => code === 45 || code === 39 || code === 8217 || (code >= 8208 && code <= 8209) || code === 38;
