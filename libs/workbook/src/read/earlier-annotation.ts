import type { Table, TableRow } from './table';

/** What an annotated return adds to a workbook; the reader must pass all of it by. */
export const STATUS_HEADER = 'Status Impor';
export const CHECK_SHEET = 'Periksa';
export const CHECK_TITLE = 'Daftar sel yang perlu diperbaiki';

/** How far down the header of the status column is looked for: as far as any header. */
const WINDOW = 40;

/** The sheet *Periksa* is ours by its name and its title; a sheet of the user may bear that name. */
export function isCheckSheet(name: string, firstRow: TableRow | undefined): boolean {
  if (!name.startsWith(CHECK_SHEET)) return false;
  return [...(firstRow?.cells.values() ?? [])].some((cell) => cell.text.startsWith(CHECK_TITLE));
}

/** The table as it was before an earlier annotation added its column. */
export function withoutAnnotation(table: Table): Table {
  for (const [index, row] of table.rows.slice(0, WINDOW).entries()) {
    for (const [column, cell] of row.cells) {
      if (cell.text !== STATUS_HEADER) continue;
      const below = table.rows.slice(index).map((later) => withoutColumn(later, column));
      const rows = [...table.rows.slice(0, index), ...below].filter(({ cells }) => cells.size > 0);
      return { ...table, rows, statusColumn: column };
    }
  }
  return table;
}

function withoutColumn(row: TableRow, column: number): TableRow {
  if (!row.cells.has(column)) return row;
  const cells = new Map(row.cells);
  cells.delete(column);
  return { ...row, cells };
}
