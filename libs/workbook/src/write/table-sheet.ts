import { type CellInput, safeCell } from './safe-cell';
import type { ColumnLayout, Sheet, SheetItem, SheetLayout } from './sheet-layout';
import type { Rows } from './rakor-pack';

type TotalItem = Extract<SheetItem, { kind: 'total' }>;

/** A column and where its value comes from. */
export interface TableColumn<Row> extends ColumnLayout {
  readonly value?: (row: Row, no: number) => CellInput;
}

export interface Table<Row> {
  readonly layout: Omit<SheetLayout, 'columns'>;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: Rows<Row>;
  /** adds a second total that follows the filter */
  readonly visibleTotal?: boolean;
  /** takes the place of the total over all rows where rows contain each other */
  readonly parts?: { readonly of: (row: Row) => string; readonly totals: readonly TotalItem[] };
}

export function numberColumn<Row>(): TableColumn<Row> {
  return { title: 'No', width: 5, kind: 'count', value: (_row, no) => no };
}

export function rowItem<Row>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  no: number,
): Extract<SheetItem, { kind: 'row' }> {
  return {
    kind: 'row',
    cells: columns.map((column) => safeCell(column, column.value?.(row, no))),
  };
}

async function* tableItems<Row>(table: Table<Row>): AsyncGenerator<SheetItem> {
  let no = 0;
  for await (const row of table.rows) {
    const item = rowItem(table.columns, row, ++no);
    yield table.parts ? { ...item, part: table.parts.of(row) } : item;
  }
  if (table.parts) {
    yield* table.parts.totals;
    return;
  }
  if (!table.columns.some((column) => column.total)) return;
  yield { kind: 'total', label: 'JUMLAH', scope: 'semua' };
  if (table.visibleTotal) {
    yield { kind: 'total', label: 'Jumlah yang tampil (saringan)', scope: 'tampil' };
  }
}

/** A sheet with one row per item, numbered from 1, and its totals. */
export function tableSheet<Row>(table: Table<Row>): Sheet {
  return { layout: { ...table.layout, columns: table.columns }, items: tableItems(table) };
}
