/** The long form: `npm run long-life`, or with other numbers `npm run long-life -- 2000`; a seed behind it runs a day again. */
import { faultsIn } from './bounds';
import { live } from './life';

const [visits = 500, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
console.info(`seed ${seed}`);
const { held, ...life } = await live({ visits, seed, every: 25, log: console.info });
const most = (Object.keys(held[0]!) as (keyof (typeof held)[0])[]).map((what) => `${what} ${held[0]![what]} → ${held.at(-1)![what]}, at most ${Math.max(...held.map((each) => each[what]))}`);
console.info(JSON.stringify(life), `\n${most.join('\n')}`);
const faults = faultsIn({ ...life, held });
console.info(faults.length === 0 ? 'All is well.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
