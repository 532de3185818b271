import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { run, scratch } from './run-check';

const { file } = scratch();
/** Far less than either input or output: what is held on to breaks it. */
const SMALL = ['--max-old-space-size=48'];
const COUNT = 120;
const FIGURES = 400;
const text = `Deal\n\n${'It pays 20 percent of it. '.repeat(FIGURES)}`;
const LINES = Array.from({ length: COUNT }, (_, index) => JSON.stringify({ id: `n${index}`, text, pad: 'x'.repeat(500_000) }));
const IDS = LINES.map((_, index) => `n${index}`);

describe('more than the memory holds', () => {
  it('passes through --jsonl in order', () => {
    const { status, stdout } = run(['--jsonl', '--figures'], LINES.join('\n'), SMALL);
    expect(status).toBe(0);
    const results = stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: string; figures: unknown[] });
    expect(results.map(({ id }) => id)).toEqual(IDS);
    expect(new Set(results.map(({ figures }) => figures.length))).toEqual(new Set([FIGURES]));
  }, 240_000);

  it('passes through --json as one object', () => {
    const { status, stdout } = run(['--json', '--figures', file('many.jsonl', LINES.join('\n'))], '', SMALL);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(IDS);
  }, 240_000);

  it('waits for a reader that is slower, and loses nothing', async () => {
    const child = spawn(process.execPath, [...SMALL, 'scripts/check.mjs', '--jsonl', '--figures'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'exit') as Promise<[number | null]>;
    // One line at a time, each when the one before has gone into the pipe: `taken` is all that the program, or its pipe, can have.
    let taken = 0;
    const fed = (async () => {
      for (const line of LINES) {
        await new Promise<void>((resolve, reject) => child.stdin.write(`${line}\n`, (error) => (error ? reject(error) : resolve())));
        taken++;
      }
      child.stdin.end();
    })().catch((error: Error) => error.message);
    // Nobody has read a word yet: it stops when it has written what a pipe holds. Where that is only believed, since it got no turn, it is asked for less.
    let still = 0;
    for (let before = 0; still < 10 && taken < COUNT && child.exitCode === null && child.signalCode === null; before = taken) {
      await pause(100);
      still = taken > 0 && taken === before ? still + 1 : 0;
    }
    expect(taken).toBeLessThan(COUNT);
    const ids: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) ids.push((JSON.parse(line) as { id: string }).id);
    expect(await fed).toBeUndefined();
    expect(await ended).toEqual([0, null]);
    expect(ids).toEqual(IDS);
  }, 240_000);
});

describe('lines that cannot be read', () => {
  it('give a line with their error in their place, by their number', () => {
    const lines = ['{"id":"one","text":"Nothing."}', '', '{"text":', '[1]', '\ufeff{"id":"five","text":"Nothing."}', '{"id":7,"text":"Nothing."}', '{"text":5}'];
    const { status, stdout, stderr } = run(['--jsonl'], lines.join('\r\n'));
    expect(status).toBe(1);
    const results = stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: string; error?: string; marks?: unknown[] });
    expect(results.map(({ id, error }) => [id, error?.replace(/:.*/s, '')])).toEqual([['one', undefined], ['3', 'no JSON'], ['4', 'an object with "text" was expected'], ['five', undefined], ['6', undefined], ['7', '"text" must be a string']]);
    expect(stderr.trim().split('\n').map((line) => line.split(':')[0])).toEqual(['line 3', 'line 4', 'line 7']);
  });

  it('end without a word where the reader has seen enough', async () => {
    const child = spawn(process.execPath, ['scripts/check.mjs', '--jsonl', '--figures'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(LINES.slice(0, 20).join('\n'));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, said]).toEqual([0, '']);
  }, 120_000);
});
