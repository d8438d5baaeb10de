import type { EntityManager } from 'typeorm';
import { listLastChanges } from '@app/database';
import type { ImportChangeRow, ImportDraftHead, LastChange } from '@app/database';

/** Who changed one of these columns of a row last, or added or removed it, since the export. */
export type WhoChanged = (
  row: ImportChangeRow,
  columns: readonly string[],
) => Pick<LastChange, 'by' | 'at'> | undefined;

/** Asks the audit trail about the rows of a page that are in conflict. */
export async function findLastChanges(
  manager: EntityManager,
  { kind, exportedAt }: Pick<ImportDraftHead, 'kind' | 'exportedAt'>,
  rows: readonly ImportChangeRow[],
): Promise<WhoChanged> {
  const ids = rows
    .filter(({ conflicts }) => conflicts.length > 0)
    .flatMap((row) => idOf(row) ?? []);
  if (ids.length === 0 || !exportedAt) return () => undefined;
  const changes = await listLastChanges(manager, { kind, ids, since: exportedAt });
  return (row, columns) =>
    changes
      .filter(({ rowId, field }) => {
        return rowId === idOf(row) && (field === null || columns.includes(field));
      })
      .sort((one, other) => other.at.getTime() - one.at.getTime())[0];
}

/** The row of the plan, or the one that left and is no longer there. */
function idOf({ rowId, rowCode }: ImportChangeRow): number | undefined {
  if (rowId !== null) return rowId;
  return rowCode !== null && /^\d{1,9}$/.test(rowCode) ? Number(rowCode) : undefined;
}
