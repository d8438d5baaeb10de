import type { EntityManager } from 'typeorm';
import { JobEntity } from '../entities';

export interface ClaimRules {
  /** after so many seconds without a heartbeat another worker may take a job */
  readonly silentSeconds: number;
  /** how many imports of one government may run at the same time */
  readonly importsPerPemda: number;
}

const LIVELY = `r.status = 'berjalan' AND r.heartbeat_at >= now() - make_interval(secs => $1)`;

/**
 * Takes a job that waits, or whose worker has been silent, and gives it a new claim token. The
 * governments take turns: first whose jobs were served longest ago, so that one that sends many
 * files holds up nobody else; among its own jobs the oldest comes first. Workers claim one after
 * the other, since each counts what the others run.
 */
export async function claimJob(
  manager: EntityManager,
  { silentSeconds, importsPerPemda }: ClaimRules,
): Promise<JobEntity | undefined> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('claim job', 0))`);
  const [rows] = await manager.query<[{ id: string }[], number]>(
    `UPDATE job SET status = 'berjalan', attempts = attempts + 1,
            claim_token = gen_random_uuid(), heartbeat_at = now()
     WHERE id = (
       SELECT j.id FROM job j
       WHERE ((j.status = 'menunggu' AND (j.not_before IS NULL OR j.not_before <= now()))
              OR (j.status = 'berjalan' AND j.heartbeat_at < now() - make_interval(secs => $1)))
         AND (j.kind <> 'impor'
              OR (SELECT count(*) FROM job r WHERE r.kind = 'impor'
                    AND r.pemda_code = j.pemda_code AND ${LIVELY}) < $2)
       ORDER BY (SELECT max(r.heartbeat_at) FROM job r WHERE r.pemda_code = j.pemda_code)
                  NULLS FIRST, j.created_at
       FOR UPDATE SKIP LOCKED LIMIT 1)
     RETURNING id`,
    [silentSeconds, importsPerPemda],
  );
  const id = rows[0]?.id;
  if (id === undefined) return undefined;
  return (await manager.getRepository(JobEntity).findOneBy({ id })) ?? undefined;
}

/** A job as one worker holds it: a write under an older claim is refused. */
export type ClaimedJob = Pick<JobEntity, 'id' | 'claimToken'>;
