import type { Table, TableRow } from './table';

/** How far down the header of one of our own columns is looked for: as far as any header. */
const WINDOW = 40;

export interface TakenColumn {
  /** the table without the column from its header on, and without rows that held nothing else */
  readonly table: Table;
  /** from 0 */
  readonly column: number;
  /** what stood below the header, by row number */
  readonly texts: ReadonlyMap<number, string>;
}

/** Takes a column that Sejalan itself added out of a table; undefined where there is none. */
export function takeColumn(table: Table, header: string): TakenColumn | undefined {
  for (const [index, row] of table.rows.slice(0, WINDOW).entries()) {
    for (const [column, cell] of row.cells) {
      if (cell.text !== header) continue;
      const below = table.rows.slice(index).map((later) => withoutColumn(later, column));
      const rows = [...table.rows.slice(0, index), ...below].filter(({ cells }) => cells.size > 0);
      const texts = new Map<number, string>();
      for (const later of table.rows.slice(index + 1)) {
        const text = later.cells.get(column)?.text;
        if (text !== undefined) texts.set(later.number, text);
      }
      return { table: { ...table, rows }, column, texts };
    }
  }
  return undefined;
}

function withoutColumn(row: TableRow, column: number): TableRow {
  if (!row.cells.has(column)) return row;
  const cells = new Map(row.cells);
  cells.delete(column);
  return { ...row, cells };
}
