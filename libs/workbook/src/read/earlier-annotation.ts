import { takeColumn } from './own-column';
import type { Table, TableRow } from './table';

/** What an annotated return adds to a workbook; the reader must pass all of it by. */
export const STATUS_HEADER = 'Status Impor';
export const CHECK_SHEET = 'Periksa';
export const CHECK_TITLE = 'Daftar sel yang perlu diperbaiki';

/** The sheet *Periksa* is ours by its name and its title; a sheet of the user may bear that name. */
export function isCheckSheet(name: string, firstRow: TableRow | undefined): boolean {
  if (!name.startsWith(CHECK_SHEET)) return false;
  return [...(firstRow?.cells.values() ?? [])].some((cell) => cell.text.startsWith(CHECK_TITLE));
}

/** The table as it was before an earlier annotation added its column. */
export function withoutAnnotation(table: Table): Table {
  const taken = takeColumn(table, STATUS_HEADER);
  return taken ? { ...taken.table, statusColumn: taken.column } : table;
}
