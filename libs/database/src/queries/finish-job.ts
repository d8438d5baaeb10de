import type { EntityManager } from 'typeorm';
import type { ClaimedJob } from './claim-job';

/** Marks the job done with its result; false when it was cancelled or taken over. */
export async function finishJob(
  manager: EntityManager,
  job: ClaimedJob,
  result: object,
): Promise<boolean> {
  const [, count] = await manager.query<[unknown[], number]>(
    `UPDATE job SET status = 'selesai', result = $3, done = greatest(total, done),
            total = greatest(total, done), finished_at = clock_timestamp()
     WHERE id = $1 AND claim_token = $2 AND status = 'berjalan'`,
    [job.id, job.claimToken, JSON.stringify(result)],
  );
  return count === 1;
}
