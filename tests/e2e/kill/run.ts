/** The long form of the kill test: `npm run kill-test`, or with other numbers `npm run kill-test -- 100 500`. */
import { killRuns } from './kill';

const [kills = 40, reports = 200] = process.argv.slice(2).map(Number);
const figures = await killRuns({ kills, reports, log: console.info });
console.info(JSON.stringify(figures));
process.exitCode = figures.lost.length === 0 && Object.keys(figures.durability).join() === 'strict' ? 0 : 1;
