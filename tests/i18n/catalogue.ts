import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { pseudoLocale } from '../../scripts/pseudo-locale.mjs';

export type Catalogue = Record<string, { message: string; description?: string; placeholders?: Record<string, { content: string }> }>;

export function catalogue(locale: 'en' | 'de' | 'pseudo'): Catalogue {
  // From the root of the repository, where vitest runs: in a simulated page a module's address is no file.
  const file = `public/_locales/${locale === 'pseudo' ? 'en' : locale}/messages.json`;
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  return locale === 'pseudo' ? (pseudoLocale(messages) as Catalogue) : messages;
}

/** Fills in a message as browsers do: `$1` to `$9`, and `$$` for a dollar sign. */
function filled(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$(\$+|\d)/g, (_, what: string) => (what.startsWith('$') ? what : (substitutions[Number(what) - 1] ?? '')));
}

/** The `i18n` part of a browser that speaks the given language; `region` is the browser's own tag. */
export function i18nOf(locale: 'en' | 'de' | 'pseudo', region = locale === 'de' ? 'de-DE' : 'en-US') {
  const messages = catalogue(locale);
  return {
    getUILanguage: () => region,
    getMessage: (key: string, substitutions: string[] = []) => filled(messages[key]?.message ?? '', substitutions),
  };
}

/** Puts a browser that speaks the given language, and can do what `rest` says, around the test. */
export function speak(locale: 'en' | 'de' | 'pseudo' = 'en', rest: object = {}): void {
  vi.stubGlobal('chrome', { i18n: i18nOf(locale), ...rest });
}
