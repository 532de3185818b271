/**
 * Makes the pseudo-locale from the English messages: longer by half, in brackets, with right-to-left marks and accented letters,
 * so that a screen that cuts words off, glues them together or skips the locale shows it at once.
 * Usage: node scripts/pseudo-locale.mjs FILE   (writes the messages there; `-` for standard output)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ENGLISH = new URL('../public/_locales/en/messages.json', import.meta.url);
const RIGHT_TO_LEFT_MARK = '\u200F';
const ACCENTS = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', A: 'Å', E: 'É', O: 'Ø', U: 'Û' };
/** What must stay as it is: `$1`, `$NAME$`, `$$`. */
const PLACEHOLDER = /(\$\$|\$\d|\$\w+\$)/;

/** One message of the pseudo-locale. */
export function pseudo(message) {
  const accented = message
    .split(PLACEHOLDER)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter)))
    .join('');
  // In pieces as long as long words are.
  const padding = '~'.repeat(Math.max(1, Math.ceil(message.length / 2) - 4)).replace(/~{16}(?=~)/g, '$& ');
  return `[${RIGHT_TO_LEFT_MARK}${accented} ${padding}${RIGHT_TO_LEFT_MARK}]`;
}

/** The whole pseudo-locale from a catalogue. What the locale says about itself stays readable. */
export function pseudoLocale(messages) {
  const entries = Object.entries(messages).map(([key, entry]) => [key, key.startsWith('locale_') ? entry : { ...entry, message: pseudo(entry.message) }]);
  return Object.fromEntries(entries);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error('Usage: node scripts/pseudo-locale.mjs FILE');
    process.exit(2);
  }
  const text = `${JSON.stringify(pseudoLocale(JSON.parse(readFileSync(ENGLISH, 'utf8'))), null, 2)}\n`;
  if (file === '-') process.stdout.write(text);
  else writeFileSync(file, text);
}
