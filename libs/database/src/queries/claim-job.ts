import type { EntityManager } from 'typeorm';
import { JobEntity } from '../entities';

/**
 * Takes the oldest job that waits, or whose worker has been silent for so many seconds, and gives
 * it a new claim token. Workers never get the same job: each skips what another holds.
 */
export async function claimJob(
  manager: EntityManager,
  { silentSeconds }: { silentSeconds: number },
): Promise<JobEntity | undefined> {
  const [rows] = await manager.query<[{ id: string }[], number]>(
    `UPDATE job SET status = 'berjalan', attempts = attempts + 1,
            claim_token = gen_random_uuid(), heartbeat_at = now()
     WHERE id = (
       SELECT j.id FROM job j
       WHERE (j.status = 'menunggu'
              OR (j.status = 'berjalan' AND j.heartbeat_at < now() - make_interval(secs => $1)))
       ORDER BY j.created_at
       FOR UPDATE SKIP LOCKED LIMIT 1)
     RETURNING id`,
    [silentSeconds],
  );
  const id = rows[0]?.id;
  if (id === undefined) return undefined;
  return (await manager.getRepository(JobEntity).findOneBy({ id })) ?? undefined;
}

/** A job as one worker holds it: a write under an older claim is refused. */
export type ClaimedJob = Pick<JobEntity, 'id' | 'claimToken'>;
