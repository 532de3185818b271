/** Comma-separated values (RFC 4180) that a spreadsheet opens as text: no cell can become a formula. */
import { harmless } from '../../i18n/harmless';
import type { Report } from '../report';

/** Name and content of each column. */
const COLUMNS: readonly [name: string, cell: (report: Report) => string | number | null][] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['state', ({ state }) => state],
  ['words', ({ quote }) => quote.exact],
  ['before', ({ quote }) => quote.prefix],
  ['after', ({ quote }) => quote.suffix],
  ['start', ({ quote }) => quote.start],
  ['end', ({ quote }) => quote.end],
  ['page', ({ page }) => page.url],
  ['title', ({ page }) => page.title],
  ['publisher', ({ page }) => page.publisher],
  ['published', ({ page }) => page.published],
  ['term', ({ term }) => term],
  ['verdict', ({ verdict }) => verdict],
  ['figure', ({ figure }) => figure?.text ?? null],
  ['figure_kind', ({ figure }) => figure?.kind ?? null],
  ['figure_value', ({ figure }) => figure?.value ?? null],
  ['figure_high', ({ figure }) => figure?.high ?? null],
  ['figure_unit', ({ figure }) => figure?.unit ?? null],
  ['found', ({ found }) => found],
  ['expected', ({ expected }) => expected],
  ['note', ({ note }) => note],
  ['source', ({ source }) => source],
  ['created', ({ created }) => created],
  ['updated', ({ updated }) => updated],
  ['private', (report) => (report.private ? 'yes' : 'no')],
];

/** With a byte-order mark: spreadsheets take the file for another encoding otherwise. */
export function csvFile(reports: readonly Report[]): string {
  const rows = [COLUMNS.map(([name]) => name), ...reports.map((report) => COLUMNS.map(([, cell]) => cell(report)))];
  return `\ufeff${rows.map(csvRow).join('')}`;
}

/** One row, with the line break at its end. */
export const csvRow = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** One cell, in quotation marks; what would begin a formula gets an apostrophe before it. Marks of direction and control characters, of which NUL ends cells for some readers, are left out. */
function csvCell(value: string | number | null): string {
  const text = harmless(String(value ?? ''));
  const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text);
  return `"${(formula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
