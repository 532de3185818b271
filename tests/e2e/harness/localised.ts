import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudoLocale } from '../../../scripts/pseudo-locale.mjs';
import { EXTENSION } from './chromium';

export type Speech = 'en' | 'de' | 'pseudo';

/**
 * A copy of the built extension that speaks another language, whatever the browser speaks: its default locale is replaced.
 * `open`: card, dock and form lie in an open shadow root, for tools that see into no other.
 */
export async function localised(speech: Speech, { open = false } = {}): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), `plumbline-${speech}-`));
  await cp(EXTENSION, folder, { recursive: true });
  const read = async (locale: string): Promise<string> => readFile(join(folder, '_locales', locale, 'messages.json'), 'utf8');
  const messages = speech === 'pseudo' ? JSON.stringify(pseudoLocale(JSON.parse(await read('en')))) : await read(speech);
  await writeFile(join(folder, '_locales', 'en', 'messages.json'), messages);
  if (open) {
    const file = join(folder, 'checker.js');
    const code = await readFile(file, 'utf8');
    const opened = code.replace(/mode:([`"'])closed\1/, 'mode:"open"');
    if (opened === code) throw new Error('no closed shadow root in checker.js');
    await writeFile(file, opened);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
