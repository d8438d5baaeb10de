import type { EntityManager } from 'typeorm';
import type { AccessEntryEntity } from '../entities';

export type NewAccessEntry = Omit<AccessEntryEntity, 'id' | 'at'>;

/** What an answer shows, by numbers of rows. */
export interface ShownRows {
  readonly programs?: readonly number[];
  readonly kegiatanDesa?: readonly number[];
  readonly lokus?: readonly number[];
  /** cases of overlap with the words of all their members */
  readonly cases?: readonly number[];
  /** accounts of people: personal data, never "sent" */
  readonly accounts?: readonly number[];
  /** accounts by their username */
  readonly usernames?: readonly string[];
  /** all that a government, or one agency of it, prepares for some stages: told in figures */
  readonly plans?: {
    readonly tahapanIds: readonly number[];
    readonly pemdaCode: string;
    readonly opdId: number | null;
  };
  /** what one agency prepares for one stage, as a whole */
  readonly pengajuan?: { readonly tahapanId: number; readonly opdId: number };
}

/** What of the shown rows is private: whose, of which stages, and which rows (`program:12`). */
export interface DraftsShown {
  readonly pemdaCodes: string[];
  readonly tahapanIds: number[];
  readonly rowIds: string[];
}

/**
 * The drafts and the accounts among what was shown, as the owner; no row ids when all rows had been
 * sent.
 */
export async function findDrafts(manager: EntityManager, shown: ShownRows): Promise<DraftsShown> {
  const [drafts] = await manager.query<[DraftsShown]>(
    `WITH member AS (
       SELECT lokus_id, kegiatan_desa_id FROM overlap_case_member WHERE case_id = ANY($4::int[])),
     private AS (
       SELECT pemda_code, tahapan_id, 'program:' || id AS row FROM program
        WHERE NOT is_sent AND id IN (
          SELECT unnest($1::int[])
          UNION SELECT program_id FROM lokus WHERE id = ANY($3::int[])
          UNION SELECT l.program_id FROM member m JOIN lokus l ON l.id = m.lokus_id)
       UNION ALL
       SELECT pemda_code, tahapan_id, 'kegiatan_desa:' || id FROM kegiatan_desa
        WHERE NOT is_sent AND id IN (
          SELECT unnest($2::int[]) UNION SELECT kegiatan_desa_id FROM member)
       UNION ALL
       SELECT pemda_code, tahapan_id, 'pengajuan:' || id FROM pengajuan
        WHERE NOT is_sent AND (tahapan_id = $6 AND opd_id = $7
          OR tahapan_id = ANY($9::int[]) AND pemda_code = $10 AND opd_id = coalesce($11, opd_id))
       UNION ALL
       SELECT pemda_code, NULL, 'user_account:' || id FROM user_account
        WHERE id = ANY($5::int[]) OR username = ANY($8::text[]))
     SELECT coalesce(array_agg(DISTINCT pemda_code), '{}') AS "pemdaCodes",
            coalesce(array_agg(DISTINCT tahapan_id) FILTER (WHERE tahapan_id IS NOT NULL), '{}')
              AS "tahapanIds",
            coalesce(array_agg(row ORDER BY row), '{}') AS "rowIds"
       FROM private`,
    [
      shown.programs ?? [],
      shown.kegiatanDesa ?? [],
      shown.lokus ?? [],
      shown.cases ?? [],
      shown.accounts ?? [],
      shown.pengajuan?.tahapanId ?? null,
      shown.pengajuan?.opdId ?? null,
      shown.usernames ?? [],
      shown.plans?.tahapanIds ?? [],
      shown.plans?.pemdaCode ?? null,
      shown.plans?.opdId ?? null,
    ],
  );
  return drafts;
}

/**
 * Adds one entry, as the owner. The same reading (or refusal) by the same account within the
 * minutes given is written once;
 * a warning also when it comes from another address.
 *
 * @returns whether it was written
 */
export async function addAccessEntry(
  manager: EntityManager,
  entry: NewAccessEntry,
  { onceIn }: { onceIn: number },
): Promise<boolean> {
  const added = await manager.query<{ id: string }[]>(
    `INSERT INTO access_entry (actor, role, actor_pemda, kind, what, pemda_codes, tahapan_ids,
                               row_ids, reason, request_id, ip)
     SELECT $1::text, $2, $3, $4::text, $5::text, $6::text[], $7::int[], $8::text[], $9::text, $10,
            $11::text
      WHERE $4 = 'ekspor' OR NOT EXISTS (
        SELECT FROM access_entry a
         WHERE a.actor = $1 AND a.at > clock_timestamp() - make_interval(mins => $12)
           AND a.kind = $4 AND a.what = $5 AND a.pemda_codes = $6::text[]
           AND a.tahapan_ids = $7::int[] AND a.row_ids = $8::text[] AND a.reason = $9
           AND (a.ip = $11 OR $4 = 'peringatan'))
     RETURNING id`,
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
  return added.length > 0;
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
