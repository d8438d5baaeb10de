import type { EntityManager } from 'typeorm';
import type { ImportState, JobStatus } from '../entities';

export interface ImportListItem {
  readonly jobId: string;
  readonly fileName: string;
  readonly kind: string;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly by: string;
  readonly at: Date;
  readonly status: JobStatus;
  readonly result: object | null;
  readonly state: ImportState | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

/** The latest 50 imports of a tahapan. */
export function listImports(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode?: string },
): Promise<ImportListItem[]> {
  return manager.query<ImportListItem[]>(
    `SELECT j.id AS "jobId", j.payload ->> 'fileName' AS "fileName", j.payload ->> 'kind' AS kind,
            j.pemda_code AS "pemdaCode", w.name AS "pemdaName",
            COALESCE(u.name, j.created_by) AS by, j.created_at AS at, j.status,
            COALESCE(k.result, j.result) AS result, d.state,
            COALESCE(a.name, d.decided_by) AS "decidedBy", d.decided_at AS "decidedAt",
            COALESCE(b.name, d.undone_by) AS "undoneBy", d.undone_at AS "undoneAt"
     FROM job j JOIN wilayah w ON w.code = j.pemda_code
     LEFT JOIN user_account u ON u.username = j.created_by
     LEFT JOIN import_draft d ON d.job_id = j.id
     LEFT JOIN user_account a ON a.username = d.decided_by
     LEFT JOIN user_account b ON b.username = d.undone_by
     LEFT JOIN job k ON k.id = d.work_job_id AND d.state = 'diterima' AND k.status = 'selesai'
       AND k.kind = 'impor-terima'
     WHERE j.kind = 'impor' AND (j.payload ->> 'tahapanId')::int = $1
       AND ($2::text IS NULL OR j.pemda_code = $2)
     ORDER BY j.created_at DESC LIMIT 50`,
    [tahapanId, pemdaCode ?? null],
  );
}
