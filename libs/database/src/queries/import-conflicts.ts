import type { EntityManager } from 'typeorm';
import type { ImportConflict, ImportDraftKind } from '../entities';
import { IMPORT_TABLES } from './import-table';
import { importChangeFilter } from './read-import-draft';
import type { ImportChangeFilter } from './read-import-draft';

export interface ConflictRow {
  readonly id: string;
  /** the row of the plan, or null where others removed it */
  readonly rowId: number | null;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly fields: readonly string[];
  readonly conflicts: readonly ImportConflict[];
  readonly accepted: boolean;
}

/** The rows of an import in which file and database disagree, held until the transaction ends. */
export function lockConflicts(
  manager: EntityManager,
  question: ImportChangeFilter,
): Promise<ConflictRow[]> {
  const filter = importChangeFilter({ ...question, class: 'bentrok' });
  return manager.query<ConflictRow[]>(
    `SELECT id, row_id AS "rowId", before, after, fields, conflicts, accepted
     FROM import_change WHERE ${filter.where} ORDER BY id FOR UPDATE`,
    filter.parameters,
  );
}

/** Keeps what a person answered, and what the rows come to by it. */
export async function storeAnswers(
  manager: EntityManager,
  jobId: string,
  rows: readonly Omit<ConflictRow, 'rowId' | 'before'>[],
): Promise<void> {
  await manager.query(
    `UPDATE import_change c SET after = r.after, fields = r.fields, conflicts = r.conflicts,
            accepted = r.accepted
     FROM jsonb_to_recordset($2::jsonb) AS r(id bigint, after jsonb, fields text[],
                                             conflicts jsonb, accepted boolean)
     WHERE c.job_id = $1 AND c.id = r.id`,
    [jobId, JSON.stringify(rows)],
  );
}

export interface UnansweredCount {
  readonly rows: number;
  readonly cells: number;
}

/** How many conflicts of an import nobody has answered. */
export async function countUnanswered(
  manager: EntityManager,
  jobId: string,
): Promise<UnansweredCount> {
  const [counts] = await manager.query<[UnansweredCount]>(
    `SELECT count(DISTINCT c.id)::int AS rows, count(*)::int AS cells
     FROM import_change c, jsonb_array_elements(c.conflicts) k
     WHERE c.job_id = $1 AND c.class = 'bentrok' AND k -> 'answer' IS NULL`,
    [jobId],
  );
  return counts;
}

/** From here on an answered row is what its answers made of it; its conflicts stay to be read. */
export async function settleConflicts(manager: EntityManager, jobId: string): Promise<void> {
  await manager.query(
    `UPDATE import_change SET class = CASE WHEN NOT accepted THEN 'sama'
                                           WHEN row_id IS NULL THEN 'baru' ELSE 'berubah' END
     WHERE job_id = $1 AND class = 'bentrok'`,
    [jobId],
  );
}

export interface LastChange {
  readonly rowId: number;
  /** a column name; null where the row was added or removed as a whole */
  readonly field: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Who changed each field of these rows last since a moment, as the audit trail tells it. */
export function listLastChanges(
  manager: EntityManager,
  { kind, ids, since }: { kind: ImportDraftKind; ids: readonly number[]; since: Date },
): Promise<LastChange[]> {
  return manager.query<LastChange[]>(
    `SELECT DISTINCT ON (e.row_id, c.field) e.row_id::int AS "rowId", c.field,
            COALESCE(u.name, e.actor) AS by, e.at
     FROM audit_entry e LEFT JOIN user_account u ON u.username = e.actor,
          LATERAL (SELECT k AS field FROM jsonb_object_keys(e.changes) k WHERE e.action = 'ubah'
                   UNION ALL SELECT NULL WHERE e.action <> 'ubah') c
     WHERE e.table_name = $1 AND e.row_id = ANY ($2::text[]) AND e.at >= $3
     ORDER BY e.row_id, c.field, e.id DESC`,
    [IMPORT_TABLES[kind].table, ids.map(String), since],
  );
}
