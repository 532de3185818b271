import { namedExports } from '../../eslint-rules/named-exports';
import { noSkippedTests } from '../../eslint-rules/no-skipped-tests';
import { ownHighlightsOnly } from '../../eslint-rules/own-highlights-only';
import { rule } from './tester';

rule('own-highlights-only', ownHighlightsOnly, {
  good: [
    { file: 'lib/marks/draw.ts', code: "CSS.highlights.delete('plumbline-match'); marks.clear(); new Map().clear();" },
    { file: 'lib/marks/draw.ts', code: "CSS.highlights.get('plumbline-match')?.clear();" },
  ],
  bad: [
    { file: 'lib/marks/draw.ts', code: 'CSS.highlights.clear();', errors: ['clear'] },
    { file: 'lib/marks/draw.ts', code: "CSS['highlights']?.clear(); globalThis.CSS.highlights['clear']();", errors: ['clear', 'clear'] },
    { file: 'entrypoints/checker/index.ts', code: 'const { highlights } = CSS; highlights.clear();', errors: ['clear'] },
  ],
});

rule('no-skipped-tests', noSkippedTests, {
  good: [
    { file: 'tests/a.test.ts', code: "it('works', () => {}); it.each([1])('works with %i', () => {}); list.skip(3); describe.concurrent('a', () => {});" },
  ],
  bad: [
    { file: 'tests/a.test.ts', code: "it.skip('works', () => {});", errors: ['idle'] },
    { file: 'tests/a.test.ts', code: "describe.only('part', () => {}); test.todo('later'); xit('works', () => {});", errors: ['idle', 'idle', 'idle'] },
    { file: 'tests/a.test.ts', code: "test.concurrent.skipIf(slow)('works', () => {}); it.fails('works', () => {});", errors: ['idle', 'idle'] },
  ],
});

rule('named-exports', namedExports, {
  good: [
    { file: 'entrypoints/gate.ts', code: 'export default defineUnlistedScript(() => {});' },
    { file: 'lib/engine.ts', code: 'export function check() {}' },
    { file: 'wxt.config.ts', code: 'export default defineConfig({});' },
  ],
  bad: [
    { file: 'lib/engine.ts', code: 'export default function check() {}', errors: ['named'] },
    { file: 'components/card/card.tsx', code: 'export default () => null;', errors: ['named'] },
  ],
});
