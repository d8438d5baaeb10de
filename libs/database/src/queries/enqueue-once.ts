import type { EntityManager } from 'typeorm';

export interface ScheduledJob {
  readonly kind: string;
  /** which round it is, such as `tenggat:2026-11-24T07`: it is enqueued once */
  readonly scheduleKey: string;
  readonly payload: object;
  readonly createdBy: string;
}

/** Puts one round of returning work into the queue, however many processes want to. */
export async function enqueueOnce(
  manager: EntityManager,
  { kind, scheduleKey, payload, createdBy }: ScheduledJob,
): Promise<void> {
  await manager.query(
    `INSERT INTO job (id, kind, pemda_code, payload, created_by, schedule_key)
     SELECT gen_random_uuid(), $1, i.provinsi_code, $2::jsonb, $3, $4 FROM installation i
     ON CONFLICT ON CONSTRAINT uq_job_schedule_key DO NOTHING`,
    [kind, JSON.stringify(payload), createdBy, scheduleKey],
  );
}

/** Rounds that ended days ago are of no use to anybody. */
export async function forgetOldRounds(manager: EntityManager): Promise<void> {
  await manager.query(
    `DELETE FROM job WHERE schedule_key IS NOT NULL AND status IN ('selesai', 'gagal')
       AND finished_at < clock_timestamp() - interval '7 days'`,
  );
}
