import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A text about the deal with one discrepancy. */
export const TEXT = 'Microsoft and OpenAI amend their deal\n\nOpenAI will pay Microsoft 25 percent of its revenue through 2030, subject to a cap. The AGI clause has been scrapped. OpenAI may sell its models on any cloud, and Microsoft remains its primary cloud partner.';

/** A folder of its own for a file of tests, and a way to put files there. */
export function scratch(): { folder: string; file: (name: string, text: string | Buffer) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-check-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    file(name, text) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
  };
}

/** Runs the command line. */
export function run(args: string[], input = '', node: string[] = []): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...node, 'scripts/check.mjs', ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
}
