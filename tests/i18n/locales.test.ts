import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pseudo, pseudoLocale } from '../../scripts/pseudo-locale.mjs';
import { catalogue, type Catalogue } from './catalogue';
import { sourceFiles, textOf } from './sources';

const FOLDER = new URL('../../public/_locales/', import.meta.url);
const read = (locale: string): Catalogue => JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8')) as Catalogue;
const english = read('en');
const others: [string, Catalogue][] = [
  ...readdirSync(FOLDER).filter((locale) => locale !== 'en').map((locale): [string, Catalogue] => [locale, read(locale)]),
  ['the pseudo-locale', catalogue('pseudo')],
];

const placeholders = ({ message }: { message: string }): string[] => [...new Set(message.replaceAll('$$', '').match(/\$(?:\d|\w+\$)/g) ?? [])].sort();

describe('the locales', () => {
  it('are more than one', () => expect(others.length).toBeGreaterThan(1));

  it.each(others)('%s has the keys of English and no other', (_, messages) => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(others)('%s has the placeholders of English in every message', (_, messages) => {
    for (const [key, entry] of Object.entries(english)) expect(placeholders(messages[key]!), key).toEqual(placeholders(entry));
  });

  it.each([['en', english] as [string, Catalogue], ...others])('%s has words for every key', (_, messages) => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).toBe(message.trim());
    }
  });

  it('say what each placeholder stands for where there are two', () => {
    for (const [key, entry] of Object.entries(english)) {
      if (placeholders(entry).length > 1) expect(entry.description ?? entry.placeholders, `${key} needs a description`).toBeDefined();
    }
  });

  it('have both numbers of what is counted', () => {
    for (const key of Object.keys(english)) {
      if (key.endsWith('_one')) expect(english, key).toHaveProperty(key.replace(/_one$/, '_other'));
    }
  });

  it('hold no message that nothing asks for', () => {
    const code = [...sourceFiles('components', 'entrypoints', 'lib'), 'wxt.config.ts'].map(textOf).join('\n');
    // `family_${…}`: any key that begins so may be asked for.
    const stems = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, stem]) => stem!);
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(/_(?:one|other)$/, '');
      const named = [key, stem].some((name) => code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`));
      return !named && !stems.some((prefix) => key.startsWith(prefix));
    });
    expect(unused).toEqual([]);
  });
});

describe('letters to newsrooms', () => {
  it('are in the language of the articles in every locale', () => {
    const letters = Object.keys(english).filter((key) => english[key]!.description?.startsWith('In English in every locale'));
    expect(letters.length).toBeGreaterThan(5);
    for (const key of letters) expect(read('de')[key]!.message, key).toBe(english[key]!.message);
  });
});

describe('German', () => {
  it('addresses the reader in one way throughout', () => {
    const familiar = /\b(?:du|dich|dir|dein(?:e[nmrs]?)?|kannst|möchtest)\b/i;
    const found = Object.entries(read('de')).filter(([, { message }]) => familiar.test(message));
    expect(found.map(([key]) => key)).toEqual([]);
  });
});

describe('the pseudo-locale', () => {
  it('is longer by half, in brackets, with right-to-left marks', () => {
    for (const [key, { message }] of Object.entries(catalogue('pseudo'))) {
      if (key.startsWith('locale_')) continue;
      const plain = english[key]!.message;
      expect(message.length, key).toBeGreaterThanOrEqual(plain.length * 1.4);
      expect(message).toMatch(/^\[\u200F.*\u200F\]$/su);
    }
  });

  it('leaves placeholders and dollar signs as they are', () => {
    expect(pseudo('$1 of $NAME$ for $$5')).toContain('$1 öf $NAME$ för $$5');
  });

  it('leaves what a locale says of itself as it is', () => {
    expect(pseudoLocale({ locale_tag: { message: 'en' } })).toEqual({ locale_tag: { message: 'en' } });
  });
});
