import { DEAL_FREE, placeOf } from './layers.js';
import { pathOf } from './paths.js';

/** Long names, found anywhere, also inside an identifier. */
const NAMES = /microsoft|open[\s_-]?ai(?![a-z])|azure|amazon|bedrock|copilot|chat[\s_-]?gpt|nadella|altman|jassy|redmond|anthropic|nvidia|activision|bloomberg/gi;
/** Short ones, which other words contain ("imagine", "draws"): counted only as a word of their own, also in camel case. */
const SHORT = new Set(['agi', 'aws', 'msft', 'gpt', 'google', 'oracle']);
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** The engine knows language, never the deal: no name of the deal in identifiers, strings or comments. */
export const noDealWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      word:
        '"{{word}}" belongs to the deal, and lib/{{part}} knows only language. Put names, cue words and values into seeds/terms.json; take an invented pair of companies for an example.',
    },
  },
  create(context) {
    const here = placeOf(pathOf(context));
    if (here?.area !== 'lib' || !DEAL_FREE.includes(here.part)) return {};
    return {
      Program() {
        const { sourceCode } = context;
        const found = [...sourceCode.text.matchAll(NAMES)];
        for (const match of sourceCode.text.matchAll(WORD)) if (SHORT.has(match[0].toLowerCase())) found.push(match);
        for (const match of found.sort((a, b) => a.index - b.index)) {
          context.report({
            loc: { start: sourceCode.getLocFromIndex(match.index), end: sourceCode.getLocFromIndex(match.index + match[0].length) },
            messageId: 'word',
            data: { word: match[0], part: here.part },
          });
        }
      },
    };
  },
};
