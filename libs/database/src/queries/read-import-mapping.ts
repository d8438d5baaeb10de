import type { EntityManager } from 'typeorm';
import type { ImportDraftKind, ImportState, JobStatus } from '../entities';

export interface ImportMappingHead {
  readonly jobId: string;
  readonly kind: ImportDraftKind;
  readonly pemdaCode: string;
  readonly fileName: string;
  readonly status: JobStatus;
  /** of the preview that the file has by now; null for none */
  readonly state: ImportState | null;
  /** whether a job that stores or undoes it is at work */
  readonly isBusy: boolean;
  readonly sheets: object[];
  readonly reasons: string[];
  readonly answer: object | null;
  /** by name */
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly likeFile: string | null;
}

/** The question of an import about its columns, and the answer; undefined out of scope. */
export async function readImportMapping(
  manager: EntityManager,
  jobId: string,
): Promise<ImportMappingHead | undefined> {
  const [head] = await manager.query<ImportMappingHead[]>(
    `SELECT m.job_id AS "jobId", j.payload ->> 'kind' AS kind, m.pemda_code AS "pemdaCode",
            j.payload ->> 'fileName' AS "fileName", j.status, d.state,
            coalesce(k.status IN ('menunggu', 'berjalan'), false) AS "isBusy",
            m.sheets, m.reasons, m.answer, coalesce(u.name, m.answered_by) AS "answeredBy",
            m.answered_at AS "answeredAt", m.like_file AS "likeFile"
     FROM import_mapping m JOIN job j ON j.id = m.job_id
     LEFT JOIN import_draft d ON d.job_id = m.job_id
     LEFT JOIN job k ON k.id = d.work_job_id
     LEFT JOIN user_account u ON u.username = m.answered_by
     WHERE m.job_id = $1`,
    [jobId],
  );
  return head;
}

/** Holds the question, its job and its preview until the transaction ends; false out of scope. */
export async function lockImportMapping(manager: EntityManager, jobId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    'SELECT FROM import_mapping m JOIN job j ON j.id = m.job_id WHERE m.job_id = $1 FOR UPDATE',
    [jobId],
  );
  await manager.query('SELECT FROM import_draft WHERE job_id = $1 FOR UPDATE', [jobId]);
  return found.length === 1;
}

/**
 * Sends an ended import back to the queue, to be read anew and looked at before it is stored; what
 * its preview would have changed is forgotten.
 */
export async function readImportAnew(manager: EntityManager, jobId: string): Promise<void> {
  await manager.query('DELETE FROM import_draft WHERE job_id = $1', [jobId]);
  await manager.query(
    `UPDATE job SET status = 'menunggu', result = NULL, problem = NULL, attempts = 0, done = 0,
            total = 0, label = '', finished_at = NULL, claim_token = NULL,
            payload = payload || '{"mode": "pratinjau"}'
     WHERE id = $1 AND status IN ('selesai', 'gagal')`,
    [jobId],
  );
}
