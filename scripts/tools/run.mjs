import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fault that its message explains: shown without a stack. */
export class Plain extends Error {}

/**
 * Runs a program from the root of the repository, with nothing on its standard input, so that it can never wait for an answer.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, input?: 'inherit' | 'ignore' }} [options] `show`: pass its output on as it comes.
 * @returns {Promise<{ code: number, output: string }>} `code` 127 where there is no such program.
 */
export function run(command, args, { env = {}, show = false, input = 'ignore' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: [input, 'pipe', 'pipe'] });
    let output = '';
    const take = (to) => (chunk) => {
      output += chunk;
      if (show) to.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program of node_modules by the path of its script, which needs no npx and asks nothing. */
export function runTool(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/** Runs `main` as a script's whole work: plain faults end it with one line, others with their stack. */
export async function script(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exitCode = 1;
  }
}
