import type { EntityManager } from 'typeorm';

export interface SameImport {
  readonly pemdaCode: string;
  readonly tahapanId: number;
  readonly kind: string;
  /** whether the file is stored at once or looked at first: one never stands for the other */
  readonly mode: string;
  readonly sha256: string;
}

/**
 * The import of the very same file that still waits, runs, is looked at or was taken whole, and is
 * followed by no change of that government's rows: to run it once more would change nothing. Two
 * requests at the same moment come one after the other, so the second sees the job of the first. A
 * refused, failed, discarded or undone import is never found: what stood in its way may be gone.
 */
export async function findSameImport(
  manager: EntityManager,
  { pemdaCode, tahapanId, kind, mode, sha256 }: SameImport,
): Promise<string | undefined> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `import ${pemdaCode} ${tahapanId} ${kind} ${sha256}`,
  ]);
  const [found] = await manager.query<{ id: string }[]>(
    `SELECT j.id FROM upload u JOIN job j ON (j.payload ->> 'uploadId')::int = u.id
     LEFT JOIN import_draft d ON d.job_id = j.id
     LEFT JOIN job k ON k.id = d.work_job_id AND k.kind = 'impor-terima' AND d.state = 'diterima'
     WHERE u.pemda_code = $1 AND u.sha256 = $4 AND j.kind = 'impor' AND j.pemda_code = $1
       AND (j.payload ->> 'tahapanId')::int = $2 AND j.payload ->> 'kind' = $3
       AND coalesce(j.payload ->> 'mode', 'langsung') = $5
       AND NOT (j.payload ->> 'dryRun')::boolean
       AND (j.status IN ('menunggu', 'berjalan')
            OR (j.status = 'selesai' AND j.result ->> 'outcome' <> 'ditolak'
                AND coalesce(d.state, 'diterima') IN ('pratinjau', 'diterima')
                AND NOT (d.state = 'diterima' AND ${IN_PART})
                AND NOT EXISTS (SELECT FROM audit_entry a
                                WHERE a.pemda_code = $1
                                  AND a.at > coalesce(k.finished_at, j.finished_at))))
     ORDER BY j.created_at LIMIT 1`,
    [pemdaCode, tahapanId, kind, sha256, mode],
  );
  return found?.id;
}

/** Something of the file was left out when it was accepted: it may come again for that. */
const IN_PART = `EXISTS (SELECT FROM import_change c WHERE c.job_id = j.id
  AND (c.class IN ('baru', 'berubah') AND NOT c.accepted
       OR c.conflicts @> '[{"answer": "theirs"}]'))`;
