import type { ImportValues } from '@app/comparison';
import { cellsOf, differingColumns, pickColumns } from './cells';
import type { CellConflict, RoundTripColumns } from './rows';

interface ThreeSides {
  /** null: both sides added the row */
  readonly base: ImportValues | null;
  readonly mine: ImportValues;
  readonly theirs: ImportValues;
}

/** Both sides' edits in one row; a conflicting cell stays as the database has it. */
export function mergeCells(
  { base, mine, theirs }: ThreeSides,
  columns: RoundTripColumns,
): { after: ImportValues; conflicts: CellConflict[] } {
  const after: Record<string, ImportValues[string]> = { ...pickColumns(theirs, columns.all) };
  const conflicts: CellConflict[] = [];
  for (const cell of cellsOf(columns)) {
    const differs = (one: ImportValues, other: ImportValues) =>
      differingColumns(one, other, cell).length > 0;
    if ((base && !differs(base, mine)) || !differs(mine, theirs)) continue;
    if (base && !differs(base, theirs)) Object.assign(after, pickColumns(mine, cell));
    else {
      conflicts.push({
        columns: cell,
        base: base && pickColumns(base, cell),
        mine: pickColumns(mine, cell),
        theirs: pickColumns(theirs, cell),
      });
    }
  }
  return { after, conflicts };
}
