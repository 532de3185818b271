import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostCss, markCss } from '../../lib/marks/mark-css';
import { ROOT } from '../../scripts/tools/run.mjs';
import { STORES } from '../../scripts/tools/store-packages.mjs';

const zipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

describe.each(STORES)('what a page is given by the build for %s', (store) => {
  const built = (name: string): number => zipped(readFileSync(`${ROOT}.output/${store}-mv3/${name}`));

  it('weighs at most 1 kB on any page', () => {
    expect(built('gate.js')).toBeLessThanOrEqual(1024);
  });

  it('weighs at most 40 kB where it is about the deal', () => {
    const style = zipped(markCss({ palette: 'harbour', markStyle: 'both' }) + hostCss({ palette: 'harbour' }));
    expect(built('gate.js') + built('checker.js') + style).toBeLessThanOrEqual(40 * 1024);
  });
});
