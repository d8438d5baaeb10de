import type { EntityManager } from 'typeorm';
import type { ClaimedJob } from './claim-job';

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

/** Stores the progress and the heartbeat; false when the job was cancelled or taken over. */
export async function reportJob(
  manager: EntityManager,
  job: ClaimedJob,
  progress: JobProgress,
): Promise<boolean> {
  const [, count] = await manager.query<[unknown[], number]>(
    `UPDATE job SET done = $3, total = $4, label = $5, heartbeat_at = now()
     WHERE id = $1 AND claim_token = $2 AND status = 'berjalan'`,
    [job.id, job.claimToken, progress.done, progress.total, progress.label],
  );
  return count === 1;
}
