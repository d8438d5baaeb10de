import type { EditValue } from '../../api/types';
import { readCell, type GridColumn } from './grid-columns';
import type { GridRow } from './grid-state';

export interface RowOrder {
  id: number;
  version: number;
  changes: Record<string, EditValue>;
  /** the texts that the changes were read from */
  sent: Record<string, string>;
}

/** Why a typed cell is no value, by field. */
export function faultsOf(
  columns: readonly GridColumn[],
  { draft }: GridRow,
): Record<string, string> {
  const faults = columns.flatMap((column): [string, string][] => {
    const typed = draft[column.field];
    const reading = typed === undefined ? undefined : readCell(column, typed);
    return reading && 'error' in reading ? [[column.field, reading.error]] : [];
  });
  return Object.fromEntries(faults);
}

/** The changes of a row that can go to the server now; undefined when there are none. */
export function toOrder(columns: readonly GridColumn[], row: GridRow): RowOrder | undefined {
  const changes: Record<string, EditValue> = {};
  const sent: Record<string, string> = {};
  for (const column of columns) {
    const typed = row.draft[column.field];
    const reading = typed === undefined ? undefined : readCell(column, typed);
    if (!reading || 'error' in reading) continue;
    changes[column.field] = reading.value;
    sent[column.field] = typed!;
  }
  const { id, version } = row.stored;
  return Object.keys(changes).length > 0 ? { id, version, changes, sent } : undefined;
}
