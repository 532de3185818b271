import type { PageState } from '../../lib/messages/page-state';

const COLUMNS = ['verdict', 'the article says', 'found', 'the terms say', 'term'] as const;
const WIDEST = [16, 44, 26, 34, 24];

function cut(text: string, width: number): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > width ? `${plain.slice(0, width - 1)}…` : plain;
}

/** A page's marks as a table for the terminal, after a line of counts. */
export function marksTable({ marks, counts, published, asOf, newer }: PageState): string {
  const rows = marks.filter((mark) => mark.verdict !== 'unverified').map((mark) => [mark.verdict, mark.text, mark.found, mark.expected, mark.term ?? ''].map((text, at) => cut(text, WIDEST[at])));
  const widths = COLUMNS.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at].length)));
  const line = (cells: readonly string[]): string => `  ${cells.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd();
  const summary = `  ${counts.discrepancy} differ from the terms, ${counts['missing-context']} leave out context, ${counts.match} match (published ${published?.slice(0, 10) ?? 'undated'}, terms as of ${asOf}${newer ? ', older than the article' : ''})`;
  return [summary, line(COLUMNS), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
