import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tools/run.mjs';
import { RUNTIME } from '../../scripts/tools/dependencies.mjs';
import { packBuild, STORES } from '../../scripts/tools/store-packages.mjs';
import { unzip } from '../support/unzip';

const EXPECTED = /^(manifest\.json|licences\.txt|(background|gate|checker|reporting)\.js|(popup|options|welcome|reports)\.html|icon\/[\w-]+\.png|_locales\/\w+\/messages\.json|assets\/[\w-]+\.css|chunks\/[\w-]+\.js)$/;

/** Sentences of the five articles that no term quotes, and that do not name one. */
function unquoted(): string[] {
  const { sources, terms } = JSON.parse(readFileSync(`${ROOT}seeds/terms.json`, 'utf8')) as Record<'sources' | 'terms', { about: string; support?: { quote: string }[]; dissent?: { quote: string }[] }[]>;
  const quotes = [...sources.map(({ about }) => about), ...terms.flatMap(({ support = [], dissent = [] }) => [...support, ...dissent].map(({ quote }) => quote))];
  const texts = readdirSync(`${ROOT}seeds`).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`${ROOT}seeds/${name}`, 'utf8'));
  const sentences = texts.flatMap((text) => text.split(/\n|(?<=[.!?]) /)).map((each) => each.trim()).filter((each) => each.length > 60);
  return sentences.filter((sentence) => !quotes.some((quote) => quote.includes(sentence) || sentence.includes(quote)));
}

describe.each(STORES)('the package for %s', (store) => {
  const files = unzip(packBuild(store));
  const text = (name: string): string => files.get(name)!.toString();

  it('holds what the extension needs and nothing else', () => {
    expect([...files.keys()].filter((name) => !EXPECTED.test(name))).toEqual([]);
  });

  it('asks for four permissions and the hosts, and opens nothing to pages', () => {
    const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    for (const key of ['optional_permissions', 'optional_host_permissions', 'web_accessible_resources', 'content_scripts', 'externally_connectable', 'sandbox']) expect(manifest).not.toHaveProperty(key);
    expect((manifest.content_security_policy as { extension_pages: string }).extension_pages).toMatch(/default-src 'none'; script-src 'self';.* connect-src 'none';/);
  });

  it('carries the sentences that the terms quote, not the articles', () => {
    const sentences = unquoted();
    expect(sentences.length).toBeGreaterThan(100);
    const all = [...files.values()].map((data) => data.toString()).join('\n');
    expect(sentences.filter((sentence) => all.includes(sentence))).toEqual([]);
  });

  it('carries the notices of all that is built into it', () => {
    for (const name of Object.keys(RUNTIME)) expect(text('licences.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(text('licences.txt')).toContain('Mozilla Public License Version 2.0');
  });
});
