import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../scripts/check/options';
import { SUITES } from '../../scripts/tools/suites.mjs';
import { sourceFiles, textOf } from '../i18n/sources';

const text = (path: string): string => readFileSync(path, 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

/** What CONTRIBUTING.md adds in its examples. */
const INVENTED = /\/(ratio|json-lines|footnotes|fr)\b/;

describe.each(pages)('%s', (page) => {
  it('links to what is there', () => {
    const links = [...text(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it('names files, commands and suites that there are', () => {
    const named = [...text(page).matchAll(/`((?:tests|lib|scripts|components|entrypoints|eslint-rules|public|seeds|docs|assets)\/[\w./-]*\w\/?)`/g)].map(([, path]) => path!);
    expect(named.filter((path) => !existsSync(path) && !INVENTED.test(path))).toEqual([]);
    const commands = [...text(page).matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(([, run, bare]) => run ?? bare!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it.each(pages.flatMap((page) => [...text(page).matchAll(/npm run (?:--silent )?check -- (.+?)(?:\s+#.*|\s+<.*|`.*)?$/gm)].map(([, args]) => [page, args!] as const)))('%s: the command line takes %s', (_, args) => {
  expect(parseOptions(args.split(' '))).toBeTypeOf('object');
});

describe('the README', () => {
  it('names every command', () => {
    // npm's own, and the one for developing, which CONTRIBUTING.md tells of.
    const readme = text('README.md') + text('CONTRIBUTING.md');
    expect(Object.keys(scripts).filter((name) => name !== 'postinstall' && !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([]);
  });

  it('tells the keys that are suggested', () => {
    const keys = [...text('wxt.config.ts').matchAll(/suggested_key: \{ default: '([^']+)'/g)].map(([, key]) => key!);
    expect(keys).toHaveLength(4);
    expect([...text('README.md').matchAll(/`(Alt\+Shift\+\w)`/g)].map(([, key]) => key!).sort()).toEqual(keys.sort());
  });

  it('shows three pictures', () => {
    expect(text('README.md').match(/!\[[^\]]+\]\(docs\/images\/\w+\.png\)/g)).toHaveLength(3);
  });
});

it('every decision is in the index, and says what was rejected', () => {
  const files = readdirSync('docs/decisions').filter((file) => file !== 'README.md');
  const index = text('docs/decisions/README.md');
  for (const file of files) {
    expect(index, file).toContain(`- [${text(`docs/decisions/${file}`).split('\n')[0].replace('# ', '')}](${file})`);
    expect(text(`docs/decisions/${file}`), file).toMatch(/\*\*Rejected: /);
  }
});

it('every suite of npm test can be named by one word', () => {
  for (const { name } of SUITES) expect(name).toMatch(/^[a-z0-9]+( (chromium|firefox))?$/);
});

it('nothing that is shipped uses synchronised storage', () => {
  const found = sourceFiles('lib', 'components', 'entrypoints').filter((file) => /\bstorage\s*\.\s*sync\b/.test(textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
  expect(found).toEqual([]);
});

it('the repository names no folder of one machine', () => {
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter((file) => /\.(md|ts|tsx|mjs|js|json|css|html)$/.test(file) && !file.startsWith('tests/corpus/') && file !== 'package-lock.json');
  expect(files.filter((file) => existsSync(file) && /(?:^|[\s"'`(])\/(?:root|home\/\w|Users\/\w)/m.test(text(file)))).toEqual([]);
});
