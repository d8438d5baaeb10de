import type { EntityManager } from 'typeorm';

/**
 * The files of workbooks to be edited offline, a week after they were made: whoever needs one makes
 * a fresh one. What was exported in them stays, so they still come back.
 */
export async function dropOldTemplates(manager: EntityManager): Promise<void> {
  await manager.query(
    `DELETE FROM report_file r USING job j WHERE j.id = r.job_id AND j.kind = 'templat'
       AND j.finished_at < clock_timestamp() - interval '7 days'`,
  );
}
