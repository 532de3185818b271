// `npm run make-lines -- MEGABYTES > articles.jsonl`: the labelled articles over and over, one a line, each time under another id; input to measure with.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './tools/run.mjs';

const megabytes = Number(process.argv[2] ?? 100);
if (!(megabytes > 0)) {
  console.error('usage: npm run --silent make-lines -- MEGABYTES > articles.jsonl');
  process.exit(2);
}
const articles = ['seeds', 'dev', 'own', 'held'].flatMap((set) => {
  const folder = `${ROOT}tests/corpus/${set}/`;
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(folder + name, 'utf8')));
});
let written = 0;
for (let round = 1; written < megabytes * 1e6; round++) {
  for (const { id, title, published, text } of articles) {
    const line = `${JSON.stringify({ id: `${id}-${round}`, title, published, text })}\n`;
    written += Buffer.byteLength(line);
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
    if (written >= megabytes * 1e6) break;
  }
}
