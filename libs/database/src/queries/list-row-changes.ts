import type { EntityManager } from 'typeorm';
import type { EditableTable } from './edit-rows';

export interface RowChange {
  /** a column name */
  readonly field: string;
  /** as text, money to the sen */
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string;
  readonly at: Date;
}

/**
 * Who changed which field since a version of a row, oldest first, as the audit trail tells it.
 * Each writing also tells of the field `version`, even when nothing else of the row changed.
 */
export function listRowChanges(
  manager: EntityManager,
  { table, id, sinceVersion }: { table: EditableTable; id: number; sinceVersion: number },
): Promise<RowChange[]> {
  return manager.query<RowChange[]>(
    `SELECT c.key AS field, c.value ->> 0 AS before, c.value ->> 1 AS after,
            COALESCE(u.name, e.actor) AS by, e.at
     FROM audit_entry e LEFT JOIN user_account u ON u.username = e.actor,
          jsonb_each(e.changes) c
     WHERE e.table_name = $1 AND e.row_id = $2::text AND e.action = 'ubah'
       AND (e.changes #>> '{version,1}')::int > $3
     ORDER BY e.id, c.key LIMIT 200`,
    [table, id, sinceVersion],
  );
}
