import type { ConflictRow, FieldChange } from '../../api/types';
import { showCell } from './grid-columns';
import type { GridColumn } from './grid-columns';
import type { GridRow } from './grid-state';

export interface Difference {
  column: GridColumn;
  mine: string;
  theirs: string;
  /** who wrote theirs and when, where the trail tells */
  change?: FieldChange;
}

/**
 * What of my draft meets a change of somebody else. A field that only one of the two changed
 * needs no question: it is taken as it is.
 */
export function differencesOf(
  columns: readonly GridColumn[],
  { draft, stored }: GridRow,
  current: ConflictRow,
): Difference[] {
  return columns.flatMap((column) => {
    const mine = draft[column.field];
    const theirs = showCell(column, current.values[column.field]);
    const before = showCell(column, stored.values[column.field]);
    if (mine === undefined || mine === theirs || theirs === before) return [];
    const change = current.changes.findLast(({ field }) => field === column.field);
    return [{ column, mine, theirs, ...(change ? { change } : {}) }];
  });
}

/** The draft that is left when the fields of `theirs` are given up. */
export function keepMine(
  columns: readonly GridColumn[],
  { draft }: GridRow,
  { current, theirs }: { current: ConflictRow; theirs: ReadonlySet<string> },
): Record<string, string> {
  const kept = columns.filter(({ field }) => draft[field] !== undefined && !theirs.has(field));
  const mine = kept.map((column) => [column, draft[column.field]!] as const);
  return Object.fromEntries(
    mine
      .filter(([column, text]) => text !== showCell(column, current.values[column.field]))
      .map(([{ field }, text]) => [field, text]),
  );
}
