import { arrows } from './arrows.js';
import { namedExports } from './named-exports.js';
import { noDealWords } from './no-deal-words.js';
import { noMarkupStrings } from './no-markup-strings.js';
import { noSkippedTests } from './no-skipped-tests.js';
import { ownHighlightsOnly } from './own-highlights-only.js';
import { pureEngine } from './pure-engine.js';

/** The house rules (docs/architecture.md) as an ESLint plugin; each message says what to do instead. */
export const house = {
  rules: {
    arrows,
    'named-exports': namedExports,
    'no-deal-words': noDealWords,
    'no-markup-strings': noMarkupStrings,
    'no-skipped-tests': noSkippedTests,
    'own-highlights-only': ownHighlightsOnly,
    'pure-engine': pureEngine,
  },
};
