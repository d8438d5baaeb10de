import type { EntityManager } from 'typeorm';
import type { JobEntity } from '../entities';
import type { ClaimedJob } from './claim-job';

export interface JobOutcome {
  readonly status: 'menunggu' | 'gagal';
  readonly problem?: NonNullable<JobEntity['problem']>;
}

/** Sends the job back to the queue, or ends it as failed with its problem. */
export async function settleJob(
  manager: EntityManager,
  job: ClaimedJob,
  { status, problem }: JobOutcome,
): Promise<void> {
  await manager.query(
    `UPDATE job SET status = $3, problem = $4,
            finished_at = CASE WHEN $3 = 'gagal' THEN clock_timestamp() END
     WHERE id = $1 AND claim_token = $2 AND status = 'berjalan'`,
    [job.id, job.claimToken, status, problem ? JSON.stringify(problem) : null],
  );
}
