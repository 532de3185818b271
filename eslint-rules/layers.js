/**
 * The house in one table: for each part, the parts of lib/ it may import, and why not the others.
 * A part is a folder of lib/, `engine` for lib/engine.ts, or one of the folders beside lib/.
 */

const TEXT = ['text'];
const ARTICLE = [...TEXT, 'article'];
const FIGURES = [...ARTICLE, 'figures'];
const TERMS = [...FIGURES, 'terms'];
const CLAIMS = [...TERMS, 'claims'];
const VERDICTS = [...CLAIMS, 'verdicts'];
const ENGINE = [...VERDICTS, 'engine'];

/** Parts that run in Node, a worker or a page alike. */
export const PURE = ['text', 'figures', 'claims', 'verdicts', 'terms', 'engine'];

/** Parts that know language, never the deal. */
export const DEAL_FREE = ['text', 'figures', 'claims', 'verdicts'];

/** Parts whose values (not types) a component must be handed instead of fetching them. */
export const NOT_IN_COMPONENTS = ['engine', 'text', 'figures', 'claims', 'article', 'messages', 'background', 'marks'];

/** What each step of the engine's way may build on. A part that is not listed may import any part of lib/. */
export const STEPS = {
  text: TEXT,
  article: ARTICLE,
  figures: FIGURES,
  terms: TERMS,
  claims: CLAIMS,
  verdicts: VERDICTS,
  engine: ENGINE,
};

/** The part that a path relative to the repository belongs to, e.g. `lib/claims/link.ts` -> { area: 'lib', part: 'claims' }. */
export function placeOf(path) {
  const [area, second = ''] = path.split('/');
  if (!['lib', 'components', 'entrypoints'].includes(area)) return null;
  if (area !== 'lib') return { area, part: area };
  return { area, part: path.split('/').length > 2 ? second : second.replace(/\.\w+$/, '') };
}
