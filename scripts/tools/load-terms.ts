import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type CompiledTerms } from '../../lib/terms/compile';
import { parseTermSet } from '../../lib/terms/schema';
import type { TermSet } from '../../lib/terms/term-set';

/** The bundled term set, as it is written. */
export function readTermSet(): TermSet {
  return parseTermSet(readFileSync(fileURLToPath(new URL('../../seeds/terms.json', import.meta.url)), 'utf8'));
}

/** The bundled term set, read and compiled in Node (command line, tests). */
export function loadTerms(): CompiledTerms {
  return compile(readTermSet());
}
