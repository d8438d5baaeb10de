import type { EntityManager } from 'typeorm';
import { lockFor } from './lock-for';

export interface DueFor {
  readonly tahapanId: number;
  readonly pemdaCode: string;
}

/** What a change touched. */
export interface TouchedPlan {
  /** whether rows of a government's own plan changed, and not of its villages alone */
  readonly touchesPlan: boolean;
  readonly desaCodes: readonly string[];
}

export interface AnalysisOrder extends DueFor {
  /** the kind of the job that will analyse */
  readonly kind: string;
  readonly createdBy: string;
  /** how long the job gathers changes before it begins */
  readonly gatherSeconds: number;
}

/** Notes what a change touched, in its own transaction. */
export async function noteDue(
  manager: EntityManager,
  { tahapanId, pemdaCode, touchesPlan, desaCodes }: DueFor & TouchedPlan,
): Promise<void> {
  await manager.query(
    `INSERT INTO analysis_due (tahapan_id, pemda_code, touches_plan, desa_codes)
     VALUES ($1, $2, $3, $4)`,
    [tahapanId, pemdaCode, touchesPlan, desaCodes],
  );
}

/**
 * Sees to it that one job of the government waits until this transaction has ended, so that it
 * finds what this transaction noted. A waiting job is held against workers, not against others
 * who change the same plan; only the first of them, who adds the job, is waited for.
 */
export async function enqueueAnalysis(manager: EntityManager, order: AnalysisOrder): Promise<void> {
  if (await holdWaiting(manager, order)) return;
  await lockFor(manager, `enqueue analysis ${order.pemdaCode}`, order.tahapanId);
  if (await holdWaiting(manager, order)) return;
  await manager.query(
    `INSERT INTO job (id, kind, pemda_code, payload, created_by, not_before)
     VALUES (gen_random_uuid(), $1, $2, jsonb_build_object('tahapanId', $3::int), $4,
             clock_timestamp() + make_interval(secs => $5))`,
    [order.kind, order.pemdaCode, order.tahapanId, order.createdBy, order.gatherSeconds],
  );
}

async function holdWaiting(
  manager: EntityManager,
  { kind, tahapanId, pemdaCode }: AnalysisOrder,
): Promise<boolean> {
  const waiting = await manager.query<unknown[]>(
    `SELECT FROM job WHERE status = 'menunggu' AND kind = $1 AND pemda_code = $2
        AND (payload ->> 'tahapanId')::int = $3 FOR SHARE`,
    [kind, pemdaCode, tahapanId],
  );
  return waiting.length > 0;
}

/**
 * Takes what is due, to be analysed in this transaction; undefined when nothing is. Changes that
 * are stored later stay due, also where this analysis happens to see them.
 */
export async function takeDue(
  manager: EntityManager,
  { tahapanId, pemdaCode }: Pick<DueFor, 'tahapanId'> & Partial<DueFor>,
): Promise<TouchedPlan | undefined> {
  const [rows] = await manager.query<[TouchedPlan[], number]>(
    `DELETE FROM analysis_due WHERE tahapan_id = $1 AND ($2::text IS NULL OR pemda_code = $2)
     RETURNING touches_plan AS "touchesPlan", desa_codes AS "desaCodes"`,
    [tahapanId, pemdaCode ?? null],
  );
  if (rows.length === 0) return undefined;
  return {
    touchesPlan: rows.some(({ touchesPlan }) => touchesPlan),
    desaCodes: [...new Set(rows.flatMap(({ desaCodes }) => desaCodes))].sort(),
  };
}

/** The governments of a stage, as far as the scope sees, whose figures are not up to date. */
export async function listDue(
  manager: EntityManager,
  { tahapanId, pemdaCode }: Pick<DueFor, 'tahapanId'> & { readonly pemdaCode: string | undefined },
): Promise<string[]> {
  const rows = await manager.query<{ pemda: string }[]>(
    `SELECT DISTINCT pemda_code AS pemda FROM analysis_due
     WHERE tahapan_id = $1 AND ($2::text IS NULL OR pemda_code = $2) ORDER BY 1`,
    [tahapanId, pemdaCode ?? null],
  );
  return rows.map(({ pemda }) => pemda);
}

/** What has been due for so long that its job must have failed, and no newer one was tried. */
export function listStranded(
  manager: EntityManager,
  { kind, minutes }: { kind: string; minutes: number },
): Promise<DueFor[]> {
  return manager.query<DueFor[]>(
    `SELECT DISTINCT d.tahapan_id AS "tahapanId", d.pemda_code AS "pemdaCode"
     FROM analysis_due d
     WHERE d.changed_at < clock_timestamp() - make_interval(mins => $2)
       AND NOT EXISTS (
         SELECT FROM job j WHERE j.kind = $1 AND j.pemda_code = d.pemda_code
            AND (j.payload ->> 'tahapanId')::int = d.tahapan_id
            AND (j.status IN ('menunggu', 'berjalan')
                 OR j.created_at > clock_timestamp() - make_interval(mins => $2)))
     ORDER BY 1, 2`,
    [kind, minutes],
  );
}

/** Ended jobs of a government say nothing that its figures do not. */
export async function forgetAnalysisJobs(
  manager: EntityManager,
  { kind, pemdaCode, keep }: { kind: string; pemdaCode: string; keep: string },
): Promise<void> {
  await manager.query(
    `DELETE FROM job WHERE kind = $1 AND pemda_code = $2 AND status = 'selesai' AND id <> $3`,
    [kind, pemdaCode, keep],
  );
}
