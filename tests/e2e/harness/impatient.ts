import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './chromium';
import { EXTENSION as IN_FIREFOX } from './firefox';

/** A copy of the built extension that follows a page without rest for four readings, not for fourteen: two seconds, not forty. How many they are, tests/article/pace.test.ts holds. */
export async function impatient(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-impatient-'));
  await cp(process.env.PLUMBLINE_BROWSER === 'firefox' ? IN_FIREFOX : EXTENSION, folder, { recursive: true });
  const file = join(folder, 'checker.js');
  const code = await readFile(file, 'utf8');
  const changed = code.replace(/(rounds:[\w$]+=)14\b/, (_, named: string) => `${named}4`);
  if (changed === code) throw new Error('no number of readings in checker.js');
  await writeFile(file, changed);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
