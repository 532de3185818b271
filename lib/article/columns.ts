/** No table that a reader could follow has more columns or taller cells. */
const MOST = 60;

/** Keeps the cells of a table's rows in their columns: what a cell covers beside and below it are empty cells. */
export class Columns {
  private taken: number[] = [];
  private column = 0;
  private due = 0;

  startRow(): void {
    this.column = 0;
    this.due = 0;
  }

  /** Takes a place for the next cell of the row; answers how many empty cells stand before it. */
  place(cell: Element): number {
    while ((this.taken[this.column] ?? 0) > 0) {
      this.taken[this.column++]--;
      this.due++;
    }
    const before = this.due;
    const down = spanOf(cell, 'rowspan');
    this.due = spanOf(cell, 'colspan') - 1;
    for (let index = 0; index <= this.due && this.column < MOST; index++) this.taken[this.column++] = down - 1;
    return before;
  }
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return span >= 1 && span <= MOST ? Math.floor(span) : 1;
}

/** A row that only arranges parts of the page: with blocks of text, headings or tables in its cells. */
export function isLayoutRow(row: Element): boolean {
  return row.querySelector('table,h1,h2,h3,p~p,article') !== null || (row.children.length === 1 && (row.textContent ?? '').length > 300);
}

/** A list of definitions that reads like a table; one with paragraphs in it is text under headings. */
export function isShortList(list: Element): boolean {
  return list.querySelector('dd p,dd ul,dd ol,dd table,dd h3') === null;
}
