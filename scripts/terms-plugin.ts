import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { patterns } from '../lib/gate/patterns';
import { compile } from '../lib/terms/compile';
import { pack } from '../lib/terms/pack';
import { parseTermSet } from '../lib/terms/schema';

const FILE = fileURLToPath(new URL('../seeds/terms.json', import.meta.url));
const NAME = 'virtual:plumbline/';

/** Checks and compiles seeds/terms.json at build time; a fault stops the build with its path and what was expected. */
export function termsPlugin(): Plugin {
  return {
    name: 'plumbline-terms',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null;
      this.addWatchFile(FILE);
      const set = parseTermSet(readFileSync(FILE, 'utf8'));
      const { deal, sources, terms } = set;
      // Written out: on every page a pattern is there sooner than the words that it would be made of.
      if (id.endsWith('/gate')) return `export default [${patterns(set.language.gate).join()}];`;
      const value = id.endsWith('/terms') ? pack(compile(set)) : { deal, sources, terms: terms.map(({ language: _, ...term }) => term) };
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
    },
  };
}
