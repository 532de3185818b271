import { csvRow } from '../../lib/reports/formats/csv';
import type { Mark } from '../../lib/verdicts/verdict';
import { OutputFile, type Output } from './output';
import { lineCounter, TOPICS, verdictName, whyOf } from './words';

const COLUMNS = ['article', 'title', 'note', 'line', 'verdict', 'term', 'words', 'article_says', 'terms_say', 'missing', 'why', 'start', 'end'];

/** A table for spreadsheets: a row for each mark, and one for each article that has none. */
export function csvTable(path: string, titles: Map<string, string>, all: boolean): Output {
  const file = new OutputFile(path);
  // With a byte-order mark: spreadsheets take the file for another encoding otherwise.
  file.write(`\ufeff${csvRow(COLUMNS)}`);
  return {
    article(key, article, checked) {
      const lineOf = lineCounter(article.text);
      const shown = checked.marks.filter(({ verdict }) => all || verdict !== 'unverified');
      const note = TOPICS[checked.topic] || (checked.newer ? 'newer than the terms' : '');
      const rows = shown.length ? shown.map((mark) => cellsOf(mark, lineOf, titles)) : [[]];
      for (const cells of rows) file.write(csvRow([key, article.title, note, ...cells, ...Array<null>(COLUMNS.length - 3 - cells.length).fill(null)]));
    },
    fault: ({ name, fault }) => file.write(csvRow([name, null, `not read: ${fault}`, ...Array<null>(COLUMNS.length - 3).fill(null)])),
    end: () => file.close(),
  };
}

function cellsOf(mark: Mark, lineOf: (at: number) => number, titles: Map<string, string>): (string | number | null)[] {
  const { start, end, verdict, term, text, found, expected, missing } = mark;
  return [lineOf(start), verdictName(verdict), titles.get(term ?? '') ?? null, text, found, expected, missing.map((id) => titles.get(id) ?? id).join('; '), whyOf(mark, titles), start, end];
}
