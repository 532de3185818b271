/** The engine's benchmark as one script, the same in Node and in a browser: answers milliseconds. */
import { newsOf, type Density } from './news';
import { peerTasks, recognizersTasks } from './peers';
import { plainScan } from './plain-scan';
import { race } from './stopwatch';
import { engineTasks, wholeEngine, wordsPerMark } from './tasks';

export interface Timed {
  name: string;
  size: number;
  time: number;
  /** How many times as long as the plain scan of the same text, timed in turns with it. */
  ratio: number;
}

/** The engine and its steps on one text. */
export interface Steps {
  wordsPerMark: number;
  steps: Timed[];
}

const KB = 1024;
const ENGINE_SIZE = 64 * KB;
/** A short task finds a moment in which nothing disturbs it, and is compiled, sooner than a long one: enough rounds for both. */
const ROUNDS = 60;
const PEERS_SIZE = 16 * KB;
const RECOGNIZERS_SIZE = 2 * KB;

function timed(times: Record<string, number>, size: number): Timed[] {
  const scan = times['plain scan']!;
  return Object.entries(times).map(([name, time]) => ({ name, size, time, ratio: time / scan }));
}

export const engineBench = {
  /** The engine and its steps. */
  steps(density: Density): Steps {
    const text = newsOf(ENGINE_SIZE, density);
    return { wordsPerMark: wordsPerMark(text), steps: timed(race(engineTasks(text), ROUNDS, 5), text.length) };
  },
  /** The engine beside other libraries, on a smaller text. */
  peers(): Timed[] {
    const text = newsOf(PEERS_SIZE, 'ordinary');
    return timed(race({ 'plain scan': () => plainScan(text), 'whole engine': () => wholeEngine(text), ...peerTasks(text) }, 2, 5), text.length);
  },
  recognizers(): Timed[] {
    const text = newsOf(RECOGNIZERS_SIZE, 'ordinary');
    return timed(race({ 'plain scan': () => plainScan(text), 'whole engine': () => wholeEngine(text), ...recognizersTasks(text) }, 2, 5), text.length);
  },
  /** The engine on texts of these sizes: a size of its own each, timed in turns. */
  growth(sizes: number[]): Timed[] {
    const texts = sizes.map((size) => newsOf(size, 'ordinary'));
    const times = race(Object.fromEntries(texts.map((text, at) => [String(sizes[at]), () => wholeEngine(text)])), 1, 5);
    return sizes.map((size, at) => ({ name: `${size}`, size: texts[at]!.length, time: times[String(size)]!, ratio: times[String(size)]! / times[String(sizes[0])]! }));
  },
  /** One unit of text over and over, in two sizes; the ratio is that of the times. */
  repeated(unit: string, small: number, large: number): Timed {
    const head = 'Microsoft and OpenAI\n\n';
    const [few, many] = [small, large].map((size) => head + unit.repeat(Math.ceil(size / unit.length)));
    // Both sizes several times: what the engine's code costs to be compiled for a text of a new kind is no growth.
    const times = race({ few: () => wholeEngine(few!), many: () => wholeEngine(many!) }, 4, 5);
    return { name: unit, size: many!.length, time: times.many, ratio: times.many / times.few };
  },
};
(globalThis as { engineBench?: typeof engineBench }).engineBench = engineBench;
