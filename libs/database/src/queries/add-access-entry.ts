import type { EntityManager } from 'typeorm';
import type { AccessEntryEntity } from '../entities';

export type NewAccessEntry = Omit<AccessEntryEntity, 'id' | 'at'>;

/** Plan tables whose rows are drafts until their pengajuan was sent. */
export type DraftTable = 'program' | 'kegiatan_desa';

/** What of the shown rows is draft: whose, of which stages, and which rows. */
export interface DraftsShown {
  readonly pemdaCodes: string[];
  readonly tahapanIds: number[];
  readonly rowIds: string[];
}

/** The drafts among rows that were shown, as the owner; no row ids when all had been sent. */
export async function findDrafts(
  manager: EntityManager,
  table: DraftTable,
  ids: readonly number[],
): Promise<DraftsShown> {
  const [drafts] = await manager.query<[DraftsShown]>(
    `SELECT coalesce(array_agg(DISTINCT pemda_code), '{}') AS "pemdaCodes",
            coalesce(array_agg(DISTINCT tahapan_id), '{}') AS "tahapanIds",
            coalesce(array_agg(id::text ORDER BY id), '{}') AS "rowIds"
       FROM ${table} WHERE id = ANY($1::int[]) AND NOT is_sent`,
    [ids],
  );
  return drafts;
}

/**
 * Adds one entry, as the owner. The same reading (or refusal) by the same account within the
 * minutes given is written once.
 */
export async function addAccessEntry(
  manager: EntityManager,
  entry: NewAccessEntry,
  { onceIn }: { onceIn: number },
): Promise<void> {
  await manager.query(
    `INSERT INTO access_entry (actor, role, actor_pemda, kind, what, pemda_codes, tahapan_ids,
                               row_ids, reason, request_id, ip)
     SELECT $1::text, $2, $3, $4::text, $5::text, $6::text[], $7::int[], $8::text[], $9::text, $10,
            $11::text
      WHERE $4 = 'ekspor' OR NOT EXISTS (
        SELECT FROM access_entry a
         WHERE a.actor = $1 AND a.at > clock_timestamp() - make_interval(mins => $12)
           AND a.kind = $4 AND a.what = $5 AND a.pemda_codes = $6::text[]
           AND a.tahapan_ids = $7::int[] AND a.row_ids = $8::text[] AND a.reason = $9
           AND a.ip = $11)`,
    [
      entry.actor,
      entry.role,
      entry.actorPemda,
      entry.kind,
      entry.what,
      entry.pemdaCodes,
      entry.tahapanIds,
      entry.rowIds,
      entry.reason,
      entry.requestId,
      entry.ip,
      onceIn,
    ],
  );
}

/**
 * Whose data an export holds, as the owner: of one government; of what the job was about;
 * or else of every government of the province.
 */
export async function readExportedGovernments(
  manager: EntityManager,
  { pemdaCode, jobId }: { pemdaCode: string | undefined; jobId: string | undefined },
): Promise<Pick<DraftsShown, 'pemdaCodes' | 'tahapanIds'>> {
  const [found] = await manager.query<[Pick<DraftsShown, 'pemdaCodes' | 'tahapanIds'>]>(
    `WITH asked AS (
       SELECT coalesce($1, (SELECT CASE WHEN kind = 'impor' THEN pemda_code
                                        ELSE payload ->> 'pemdaCode' END
                              FROM job WHERE id = $2)) AS pemda)
     SELECT array(SELECT code FROM wilayah, asked
                   WHERE length(code) <= 5 AND code = coalesce(asked.pemda, code)
                   ORDER BY code) AS "pemdaCodes",
            array(SELECT (payload ->> 'tahapanId')::int FROM job
                   WHERE id = $2 AND payload ? 'tahapanId') AS "tahapanIds"`,
    [pemdaCode ?? null, jobId ?? null],
  );
  return found;
}
