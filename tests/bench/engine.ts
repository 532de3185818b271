/** The engine's benchmark in Node and in Chromium: one bundle, two hosts. */
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/tools/browsers.mjs';
import { termsPlugin } from '../../scripts/terms-plugin';
import { WORST } from '../figures/worst';
import { WORST_CUES } from '../engine/worst-cues';
import type { engineBench, Steps, Timed } from './engine.entry';

export interface EngineResults {
  host: string;
  /** On news as dense as the articles that the terms were drawn from, which the budget is about; and on news twice as dense. */
  ordinary: Steps;
  dense: Steps;
  peers: Timed[];
  recognizers: Timed[];
  growth: Timed[];
  /** The texts that grow worst, and those that are slowest; in the browser, those that Node found. */
  worst: Timed[];
}

/** Calls one part of the bundle, wherever that runs. */
type Call = <Part extends keyof typeof engineBench>(part: Part, ...args: Parameters<(typeof engineBench)[Part]>) => Promise<ReturnType<(typeof engineBench)[Part]>>;

const KB = 1024;
const SIZES = [64 * KB, 1024 * KB, 5 * 1024 * KB];
const WORST_SIZES = [8 * KB, 128 * KB] as const;
const SHOWN = 3;
const NOTHING: Steps = { wordsPerMark: 0, steps: [] };
const REPEATED = { ...WORST, ...WORST_CUES };

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [termsPlugin()],
    // The browser build of Recognizers-Text exports nothing.
    resolve: { mainFields: ['module', 'main'] },
    build: { write: false, target: 'esnext', lib: { entry: fileURLToPath(new URL('engine.entry.ts', import.meta.url)), formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('no bundle');
  return output.output[0].code;
}

/** Measures one host, stage by stage; `tell` gets what is known after each. `repeated`: the names of the texts to try for the worst. */
async function measure(host: string, call: Call, repeated: string[], tell: (results: EngineResults) => void): Promise<EngineResults> {
  const results: EngineResults = { host, ordinary: NOTHING, dense: NOTHING, peers: [], recognizers: [], growth: [], worst: [] };
  const stage = async <Part extends 'ordinary' | 'dense' | 'peers' | 'recognizers' | 'growth' | 'worst'>(part: Part, work: () => Promise<EngineResults[Part]>): Promise<void> => {
    console.log(`  ${host}: ${part}`);
    results[part] = await work();
    tell(results);
  };
  await stage('ordinary', () => call('steps', 'ordinary'));
  await stage('dense', () => call('steps', 'dense'));
  await stage('peers', () => call('peers'));
  await stage('recognizers', () => call('recognizers'));
  await stage('worst', async () => {
    const tried: Timed[] = [];
    for (const name of repeated) tried.push({ ...(await call('repeated', REPEATED[name]!, ...WORST_SIZES)), name });
    const growing = [...tried].sort((a, b) => b.ratio - a.ratio).slice(0, SHOWN);
    return [...growing, ...tried.filter((each) => !growing.includes(each)).sort((a, b) => b.time / b.size - a.time / a.size).slice(0, SHOWN)];
  });
  await stage('growth', () => call('growth', SIZES));
  return results;
}

/** `tell` gets the results so far, so that a run that is broken off has not been for nothing. */
export async function benchEngine(tell: (results: EngineResults[]) => void): Promise<EngineResults[]> {
  const code = await bundle();
  runInThisContext(code, 'bundle.js');
  const here = (globalThis as unknown as { engineBench: Record<string, (...args: unknown[]) => never> }).engineBench;
  const inNode = await measure(`Node ${process.versions.node}`, (part, ...args) => Promise.resolve(here[part]!(...args)), Object.keys(REPEATED), (now) => tell([now]));

  const { path } = await findBrowser('chromium');
  const browser = await chromium.launch({ executablePath: path ?? undefined });
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    const there: Call = (part, ...args) => page.evaluate(({ part, args }) => (globalThis as unknown as { engineBench: Record<string, (...args: unknown[]) => never> }).engineBench[part]!(...args), { part, args });
    return [inNode, await measure(`Chromium ${browser.version()}`, there, inNode.worst.map(({ name }) => name), (now) => tell([inNode, now]))];
  } finally {
    await browser.close();
  }
}
