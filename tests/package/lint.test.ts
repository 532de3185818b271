import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runTool } from '../../scripts/tools/run.mjs';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

const BUILD = `${ROOT}.output/firefox-mv3`;

/** Warnings that stay, each with the code it is about and where docs/publishing.md explains it. */
const EXPLAINED = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', about: /\.__html\b/, words: 'Unsafe assignment to innerHTML' },
  { code: 'DANGEROUS_EVAL', about: /\.jitless\b.*Function\(/, words: 'The Function constructor is eval' },
  { code: 'UNSUPPORTED_API', about: /void 0!==\w+\.openOrClosedShadowRoot\b.*\.dom\?\.openOrClosedShadowRoot\(/, words: 'dom.openOrClosedShadowRoot is not supported' },
];

/** What stands around the place that a message is about; bundles are a few lines of great length. */
function around({ file, line, column }: Message): string {
  if (file === undefined || line === undefined || column === undefined) return '';
  return readFileSync(`${BUILD}/${file}`, 'utf8').split('\n')[line - 1].slice(Math.max(0, column - 160), column + 80);
}

describe('web-ext lint of the package for Firefox', () => {
  let found: Record<'errors' | 'warnings' | 'notices', Message[]>;
  beforeAll(async () => {
    const { output } = await runTool('web-ext/bin/web-ext.js', ['lint', '--source-dir', BUILD, '--output', 'json', '--no-config-discovery'], { env: { NO_UPDATE_NOTIFIER: '1' } });
    found = JSON.parse(output.slice(output.indexOf('{'))) as typeof found;
  });

  it('finds no error', () => {
    expect([...found.errors, ...found.notices]).toEqual([]);
  });

  it('warns of nothing that is not explained', () => {
    const unexplained = found.warnings.filter((each) => !EXPLAINED.some(({ code, about }) => code === each.code && about.test(around(each))));
    expect(unexplained.map((each) => ({ ...each, around: around(each) }))).toEqual([]);
  });

  it('has no explanation that is no longer needed, and each stands in docs/publishing.md', () => {
    const guide = readFileSync(`${ROOT}docs/publishing.md`, 'utf8');
    for (const { code, words } of EXPLAINED) {
      expect(found.warnings.map((each) => each.code)).toContain(code);
      expect(guide).toContain(`| \`${code}\` (${words}) |`);
    }
  });
});
