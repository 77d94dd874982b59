/** As many columns as a page can bear; beyond, a pasted sheet is a mistake. */
const MOST_COLUMNS = 40;
const MOST_ROWS = 2000;

/** The cells of a table in a grid: a cell that covers several places stands in the first, the others are empty. */
export function gridOf(table: HTMLTableElement): readonly (readonly (HTMLTableCellElement | null)[])[] {
  const grid: (HTMLTableCellElement | null)[][] = [];
  [...table.rows].slice(0, MOST_ROWS).forEach((row, r) => {
    const line = (grid[r] ??= []);
    for (const cell of row.cells) {
      const column = firstFree(line);
      if (column >= MOST_COLUMNS) break;
      cover(grid, r, column, cell);
    }
  });
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  return grid.slice(0, table.rows.length).map((row) => Array.from({ length: width }, (_, n) => row[n] ?? null));
}

function firstFree(line: readonly (HTMLTableCellElement | null | undefined)[]): number {
  let column = 0;
  while (line[column] !== undefined) column += 1;
  return column;
}

function cover(grid: (HTMLTableCellElement | null)[][], r: number, column: number, cell: HTMLTableCellElement): void {
  const bottom = Math.min(r + Math.max(1, cell.rowSpan), MOST_ROWS);
  const right = Math.min(column + Math.max(1, cell.colSpan), MOST_COLUMNS);
  for (let y = r; y < bottom; y++) {
    const line = (grid[y] ??= []);
    for (let x = column; x < right; x++) line[x] = null;
  }
  const line = grid[r];
  if (line !== undefined) line[column] = cell;
}
