import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type CompiledTerms } from './compile';
import type { TermSet } from './term-set';

/** The bundled term set, read and compiled in Node (command line, tests). */
export function loadTerms(): CompiledTerms {
  return compile(JSON.parse(readFileSync(fileURLToPath(new URL('../../seeds/terms.json', import.meta.url)), 'utf8')) as TermSet);
}
