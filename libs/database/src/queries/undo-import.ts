import type { EntityManager } from 'typeorm';
import type { ImportDraftEntity } from '../entities';
import { IMPORT_TABLES } from './import-table';

type Draft = Pick<ImportDraftEntity, 'kind' | 'jobId'>;

/** A person's verdict on a link, or a note of the province, is an edit too: such a row stays. */
const TOUCHED_BY_PEOPLE = {
  program: `EXISTS (SELECT FROM priority_link k WHERE k.program_id = t.id
                      AND (k.status <> 'diusulkan' OR k.origin <> 'label_sipd'))
            OR EXISTS (SELECT FROM pengajuan_note n WHERE n.program_id = t.id)`,
  kegiatan_desa: `EXISTS (SELECT FROM pengajuan_note n WHERE n.kegiatan_desa_id = t.id)`,
} as const;

/**
 * Marks each stored row of an import: true where it still is as the import left it and can go
 * back, false where somebody changed, removed or built on it since. Holds the rows.
 *
 * @returns how many cannot go back
 */
export async function judgeUndo(manager: EntityManager, { kind, jobId }: Draft): Promise<number> {
  const { table } = IMPORT_TABLES[kind];
  await manager.query(
    `SELECT t.id FROM ${table} t WHERE t.id IN (SELECT c.row_id FROM import_change c
       WHERE c.job_id = $1 AND c.applied_version IS NOT NULL) ORDER BY t.id FOR UPDATE`,
    [jobId],
  );
  await manager.query(
    `UPDATE import_change c SET undone = CASE c.class
       WHEN 'baru' THEN EXISTS (SELECT FROM ${table} t WHERE t.id = c.row_id
                          AND t.version = c.applied_version AND NOT (${TOUCHED_BY_PEOPLE[table]}))
       WHEN 'berubah' THEN EXISTS (SELECT FROM ${table} t WHERE t.id = c.row_id
                             AND t.version = c.applied_version)
       ELSE NOT EXISTS (SELECT FROM ${table} t WHERE ${sameKey(kind)}) END
     WHERE c.job_id = $1 AND c.accepted AND ${APPLIED}`,
    [jobId],
  );
  const [{ left }] = await manager.query<[{ left: number }]>(
    `SELECT count(*)::int AS left FROM import_change WHERE job_id = $1 AND undone = false`,
    [jobId],
  );
  return left;
}

const APPLIED = `(c.applied_version IS NOT NULL OR (c.class = 'hilang' AND c.image IS NOT NULL))`;

/** Whether the place of a removed row is taken again. */
function sameKey(kind: Draft['kind']): string {
  const { key } = IMPORT_TABLES[kind];
  const columns = ['tahapan_id', ...(kind === 'renja' ? ['pemda_code', 'opd_id'] : []), ...key];
  const same = columns.map((column) => `to_jsonb(t.${column}) = c.image -> '${column}'`);
  return `t.tahapan_id = (c.image ->> 'tahapan_id')::int AND ${same.join(' AND ')}`;
}

/** The agencies whose rows an undoing changes. */
export async function findUndoneAgencies(
  manager: EntityManager,
  { kind, jobId }: Draft,
): Promise<number[]> {
  const rows = await manager.query<{ opdId: number }[]>(
    `SELECT DISTINCT COALESCE(t.opd_id, (c.image ->> 'opd_id')::int) AS "opdId"
     FROM import_change c LEFT JOIN ${IMPORT_TABLES[kind].table} t ON t.id = c.row_id
     WHERE c.job_id = $1 AND c.undone ORDER BY 1`,
    [jobId],
  );
  return rows.map(({ opdId }) => opdId);
}

/** Puts the rows marked by `judgeUndo` back; returns the desa that gained or lost something. */
export async function undoImport(manager: EntityManager, draft: Draft): Promise<string[]> {
  const before = await desaOf(manager, draft);
  await removeAdded(manager, draft);
  await restoreChanged(manager, draft);
  await addRemoved(manager, draft);
  if (draft.kind === 'renja') await restoreChildren(manager, draft);
  return [...new Set([...before, ...(await desaOf(manager, draft))])].sort();
}

async function desaOf(manager: EntityManager, { kind, jobId }: Draft): Promise<string[]> {
  const source =
    kind === 'renja'
      ? 'JOIN lokus l ON l.program_id = c.row_id'
      : 'JOIN kegiatan_desa l ON l.id = c.row_id';
  const rows = await manager.query<{ code: string }[]>(
    `SELECT DISTINCT l.desa_code AS code FROM import_change c ${source}
     WHERE c.job_id = $1 AND c.undone`,
    [jobId],
  );
  return rows.map(({ code }) => code);
}

async function removeAdded(manager: EntityManager, { kind, jobId }: Draft): Promise<void> {
  await manager.query(
    `DELETE FROM ${IMPORT_TABLES[kind].table} t USING import_change c
     WHERE c.job_id = $1 AND c.undone AND c.class = 'baru' AND t.id = c.row_id`,
    [jobId],
  );
}

async function restoreChanged(manager: EntityManager, { kind, jobId }: Draft): Promise<void> {
  const { table, content } = IMPORT_TABLES[kind];
  const set = [...content, 'upload_id', 'source_row'].map((column) => `${column} = r.${column}`);
  await manager.query(
    `UPDATE ${table} t SET ${set.join(', ')}, version = t.version + 1
     FROM import_change c, jsonb_populate_record(NULL::${table}, c.image) r
     WHERE c.job_id = $1 AND c.undone AND c.class = 'berubah' AND t.id = c.row_id`,
    [jobId],
  );
}

/** A row that comes back keeps its number, so that its trail goes on. */
async function addRemoved(manager: EntityManager, { kind, jobId }: Draft): Promise<void> {
  const { table, content, key } = IMPORT_TABLES[kind];
  const columns = ['id', 'tahapan_id', 'pemda_code', 'opd_id', ...new Set([...key, ...content])];
  const all = [...columns, 'upload_id', 'source_row'];
  await manager.query(
    `INSERT INTO ${table} (${all.join(', ')}, version)
     SELECT ${all.map((column) => `r.${column}`).join(', ')}, r.version + 1
     FROM import_change c, jsonb_populate_record(NULL::${table}, c.image) r
     WHERE c.job_id = $1 AND c.undone AND c.class = 'hilang'`,
    [jobId],
  );
}

/** Lokus go back with their program; of the links only the proposals that labels made. */
async function restoreChildren(manager: EntityManager, { jobId }: Draft): Promise<void> {
  const back = `c.job_id = $1 AND c.undone AND c.class IN ('berubah', 'hilang')`;
  await manager.query(
    `DELETE FROM lokus l USING import_change c WHERE ${back} AND l.program_id = c.row_id`,
    [jobId],
  );
  await manager.query(
    `INSERT INTO lokus (program_id, desa_code, detail, volume, satuan, month_start, month_end,
                        sasaran, pagu)
     SELECT r.program_id, r.desa_code, r.detail, r.volume, r.satuan, r.month_start, r.month_end,
            r.sasaran, r.pagu
     FROM import_change c, jsonb_populate_recordset(NULL::lokus, c.image -> 'lokus') r
     WHERE ${back} ORDER BY r.id`,
    [jobId],
  );
  await manager.query(
    `DELETE FROM priority_link l USING import_change c
     WHERE ${back} AND l.program_id = c.row_id AND l.status = 'diusulkan'
       AND l.origin = 'label_sipd'
       AND NOT EXISTS (SELECT FROM jsonb_array_elements(c.image -> 'links') k
                       WHERE (k ->> 'priority_id')::int = l.priority_id)`,
    [jobId],
  );
  await manager.query(
    `INSERT INTO priority_link (program_id, priority_id, share, status, origin, reason, decided_by,
                                decided_at)
     SELECT r.program_id, r.priority_id, r.share, r.status, r.origin, r.reason, r.decided_by,
            r.decided_at
     FROM import_change c, jsonb_populate_recordset(NULL::priority_link, c.image -> 'links') r
     WHERE ${back} ON CONFLICT (program_id, priority_id) DO NOTHING`,
    [jobId],
  );
}
