import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../lib/figures/read-figures';
import type { FigureKind } from '../../lib/figures/figure';
import { FIGURE_WORDS } from '../../lib/figures/figure-words';
import { FORMAT_IDS, FORMATS } from '../../lib/reports/formats';
import { parseReport } from '../../lib/reports/schema';
import { compile } from '../../lib/terms/compile';
import { parseTermSet } from '../../lib/terms/schema';
import { tokenize } from '../../lib/text/tokenize';
import { buildVocabulary } from '../../lib/text/vocabulary';
import { termsPage } from '../../scripts/tools/terms-page';
import { expected, slugs, source } from '../pages/pages';
import { readArticles } from '../corpus/labels.mjs';
import { report } from '../reports/samples';

/** CONTRIBUTING.md says how to add each of these; here is what must not be forgotten. */
const text = (path: string): string => readFileSync(path, 'utf8');
const set = parseTermSet(text('seeds/terms.json'));

describe('a kind of figure', () => {
  /** A kind that is not here, or no longer exists, is an error of types. */
  const EXAMPLES: Record<FigureKind, string> = {
    money: '$50 billion', percent: '20 percent', fraction: 'a fifth of it', year: 'through 2030', month: 'in October 2025', weekday: 'on Monday', duration: 'a day later', count: 'three times',
  };
  const kinds = Object.keys(EXAMPLES) as FigureKind[];
  const vocabulary = buildVocabulary(FIGURE_WORDS);

  it.each(kinds)('%s is read from text', (kind) => {
    expect(readFigures(tokenize(EXAMPLES[kind], vocabulary), vocabulary).map((figure) => figure.kind)).toEqual([kind]);
  });

  it.each(kinds)('%s has an extractor of its own, and tests', (kind) => {
    expect(existsSync(`lib/figures/${kind}.ts`)).toBe(true);
    const tests = readdirSync('tests/figures').filter((file) => file.endsWith('.test.ts')).map((file) => text(`tests/figures/${file}`));
    expect(tests.some((test) => test.includes(` ${kind}(`) || test.includes(`kind: '${kind}'`))).toBe(true);
  });

  it.each(kinds)('%s can be kept in a report', (kind) => {
    expect(parseReport(report({ figure: { text: EXAMPLES[kind], kind, value: 1, high: null, unit: null, bound: null } }))).toMatchObject({ ok: true });
  });

  // Fractions are percentages in other words, and share their slot.
  it.each(kinds.filter((kind) => kind !== 'fraction'))('%s is a slot of cues, and documented as one', (kind) => {
    const one = structuredClone(set);
    one.terms[0].language = { current: [`pays {${kind}} now`] };
    expect(() => compile(one)).not.toThrow();
    expect(text('docs/term-sets.md')).toContain(`\`{${kind}}\``);
  });
});

describe('a term', () => {
  const labelled = new Set(['seeds', 'dev', 'own'].flatMap((folder) => readArticles(`tests/corpus/${folder}`)).flatMap(({ claims }) => claims.map(({ term }: { term: string }) => term)));
  const messages = JSON.parse(text('public/_locales/en/messages.json')) as Record<string, unknown>;

  it.each(set.terms.map((term) => [term.id, term] as const))('%s is labelled in an article of the corpus, and its family has a name', (id, { family }) => {
    expect([...labelled]).toContain(id);
    expect(messages).toHaveProperty(`family_${family.replaceAll('-', '_')}`);
  });

  it('stands in docs/terms.md; after a change run npm run terms', () => {
    expect(text('docs/terms.md')).toBe(termsPage(set));
  });
});

describe('a test page', () => {
  it.each(readdirSync('tests/pages', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name))('%s says what it stands for and how it must be read', async (slug) => {
    expect(slugs).toContain(slug);
    const { about, readings, browserOnly } = expected(slug);
    expect(about.length).toBeGreaterThan(20);
    expect(Array.isArray(readings)).toBe(true);
    expect(browserOnly ?? 'a reason in words').toMatch(/ /);
    expect((await source(slug)).length).toBeGreaterThan(50);
  });
});

describe('a locale', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });

  it.each(readdirSync('public/_locales'))('%s says its language and direction, and the README names it', (folder) => {
    const { locale_tag, locale_dir } = JSON.parse(text(`public/_locales/${folder}/messages.json`)) as Record<string, { message: string }>;
    expect(locale_tag.message).toBe(folder.replace('_', '-'));
    expect(locale_dir.message).toMatch(/^(ltr|rtl)$/);
    expect(/The interface speaks ([^.]*)\./.exec(text('README.md'))?.[1]).toContain(names.of(locale_tag.message));
  });
});

describe('an export format', () => {
  const folder = 'lib/reports/formats';
  /** Functions that write a whole file; what they share stands beside them. */
  const writers = readdirSync(folder).flatMap((file) => [...text(`${folder}/${file}`).matchAll(/^export function (\w+File)\(/gm)].map(([, name]) => name!));

  it('is in the table of formats', () => {
    expect(writers.length).toBeGreaterThanOrEqual(FORMAT_IDS.length);
    expect(writers.filter((name) => !new RegExp(`\\b${name}\\b`).test(text(`${folder}/index.ts`)))).toEqual([]);
  });

  it.each(FORMAT_IDS)('%s is documented with the name of its file', (id) => {
    expect(text('docs/export-formats.md')).toContain(`| \`${id}\` | \`.${FORMATS[id].extension}\` |`);
  });

  it('is documented only where there is one', () => {
    const documented = [...text('docs/export-formats.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id);
    expect(documented.sort()).toEqual([...FORMAT_IDS].sort());
  });
});
