import { NAMED } from './named';
import { AMOUNT_AFTER, AMOUNT_BEFORE, TIME_AFTER, TIME_BEFORE } from './phrases';
import { visitWords } from './visit';

function collect(): readonly string[] {
  const words = new Set<string>(NAMED);
  visitWords((word) => words.add(word));
  for (const phrases of [AMOUNT_BEFORE, AMOUNT_AFTER, TIME_BEFORE, TIME_AFTER]) {
    for (const [text] of phrases) for (const phrase of text.split('|')) for (const word of phrase.split(' ')) words.add(word);
  }
  return [...words];
}

/** Every word that reading figures needs in the vocabulary. Whoever builds a vocabulary needs it, whoever reads with one does not. */
export const FIGURE_WORDS: readonly string[] = /* @__PURE__ */ collect();
