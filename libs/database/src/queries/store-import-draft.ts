import type { EntityManager } from 'typeorm';
import { ImportDraftEntity } from '../entities';
import type { ImportChangeClass, ImportConflict, ImportSheetRow, ImportWarning } from '../entities';
import { IMPORT_TABLES } from './import-table';

/** One change under the column names of `import_change`. */
export interface ImportChangeRecord {
  readonly row_key: string;
  readonly position: number;
  readonly class: ImportChangeClass;
  readonly group_code: string;
  readonly group_name: string;
  readonly key: object;
  readonly nama: string;
  readonly source_row: number | null;
  readonly before: object | null;
  readonly after: object | null;
  readonly fields: readonly string[];
  readonly sheet_row: ImportSheetRow | null;
  readonly conflicts: readonly ImportConflict[];
  readonly warning: ImportWarning | null;
  readonly row_id: number | null;
  readonly row_version: number | null;
  readonly accepted: boolean;
  readonly moved: boolean;
}

const COLUMNS = `row_key, position, class, group_code, group_name, key, nama, source_row, before,
  after, fields, sheet_row, conflicts, warning, row_id, row_version, accepted, moved`;
const CHUNK = 1_000;

/** Keeps the changes of an import in the place of those it had. */
export async function storeImportChanges(
  manager: EntityManager,
  jobId: string,
  changes: readonly ImportChangeRecord[],
): Promise<void> {
  await manager.query('DELETE FROM import_change WHERE job_id = $1', [jobId]);
  for (let start = 0; start < changes.length; start += CHUNK) {
    await manager.query(
      `INSERT INTO import_change (job_id, ${COLUMNS})
       SELECT $1, ${COLUMNS} FROM jsonb_populate_recordset(NULL::import_change, $2::jsonb)`,
      [jobId, JSON.stringify(changes.slice(start, start + CHUNK))],
    );
  }
}

/** All changes of an import, in their order. */
export function loadImportChanges(
  manager: EntityManager,
  jobId: string,
): Promise<ImportChangeRecord[]> {
  return manager.query<ImportChangeRecord[]>(
    `SELECT ${COLUMNS} FROM import_change WHERE job_id = $1 ORDER BY position`,
    [jobId],
  );
}

/** Holds an import until the transaction ends; undefined where the scope does not see it. */
export async function lockImportDraft(
  manager: EntityManager,
  jobId: string,
): Promise<ImportDraftEntity | undefined> {
  const draft = await manager.getRepository(ImportDraftEntity).findOne({
    where: { jobId },
    lock: { mode: 'pessimistic_write' },
  });
  return draft ?? undefined;
}

/** Keeps the rows that an import is about to change as they stand, with their lokus and links. */
export async function keepImages(
  manager: EntityManager,
  { kind, jobId }: Pick<ImportDraftEntity, 'kind' | 'jobId'>,
): Promise<void> {
  const { table } = IMPORT_TABLES[kind];
  const children =
    table === 'program'
      ? `|| jsonb_build_object(
           'lokus', COALESCE((SELECT jsonb_agg(to_jsonb(l) ORDER BY l.id) FROM lokus l
                              WHERE l.program_id = t.id), '[]'),
           'links', COALESCE((SELECT jsonb_agg(to_jsonb(k) ORDER BY k.id) FROM priority_link k
                              WHERE k.program_id = t.id), '[]'))`
      : '';
  await manager.query(
    `UPDATE import_change c SET image = to_jsonb(t) ${children}
     FROM ${table} t
     WHERE c.job_id = $1 AND c.accepted AND c.class IN ('berubah', 'hilang') AND t.id = c.row_id`,
    [jobId],
  );
}

/** Remembers which rows an import stored and in which version, so that later edits are noticed. */
export async function noteApplied(
  manager: EntityManager,
  { kind, jobId }: Pick<ImportDraftEntity, 'kind' | 'jobId'>,
  rows: readonly { readonly rowKey: string; readonly id: number }[],
): Promise<void> {
  await manager.query(
    `UPDATE import_change c SET row_id = t.id, applied_version = t.version, moved = false
     FROM unnest($2::text[], $3::int[]) AS s(row_key, id)
     JOIN ${IMPORT_TABLES[kind].table} t ON t.id = s.id
     WHERE c.job_id = $1 AND c.row_key = s.row_key`,
    [jobId, rows.map(({ rowKey }) => rowKey), rows.map(({ id }) => id)],
  );
}

/** Takes the missing rows whose removal was accepted out of the plan; returns their ids. */
export async function removeMissingRows(
  manager: EntityManager,
  { kind, jobId }: Pick<ImportDraftEntity, 'kind' | 'jobId'>,
): Promise<number[]> {
  const [rows] = await manager.query<[{ id: number }[], number]>(
    `DELETE FROM ${IMPORT_TABLES[kind].table} t USING import_change c
     WHERE c.job_id = $1 AND c.accepted AND c.class = 'hilang' AND t.id = c.row_id RETURNING t.id`,
    [jobId],
  );
  return rows.map(({ id }) => id);
}
