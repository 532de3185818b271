import { check } from '../../lib/engine';
import type { CompiledTerms } from '../../lib/terms/compile';
import { linesOf } from './lines';
import { fromRecord, parseJson } from './record';
import { figuresOf, resultOf } from './results';
import { put } from './stdout';
import { titlesOf } from './words';

/** One article a line in, one result a line out, in order and in constant memory. A line that cannot be read gives a line with its error. Gives how many could not. */
export async function stream(terms: CompiledTerms, figures: boolean): Promise<number> {
  const titles = titlesOf(terms);
  let line = 0;
  let faults = 0;
  for await (const row of linesOf(process.stdin)) {
    line++;
    if (!row.trim()) continue;
    let result: object;
    try {
      const { key, article } = fromRecord(parseJson(row), String(line));
      result = { id: key, ...(figures ? { figures: figuresOf(article, terms) } : resultOf(check(article, terms), titles)) };
    } catch (error) {
      faults++;
      const said = (error as Error).message;
      console.error(`line ${line}: ${said}`);
      result = { id: String(line), error: said };
    }
    await put(`${JSON.stringify(result)}\n`);
  }
  return faults;
}
