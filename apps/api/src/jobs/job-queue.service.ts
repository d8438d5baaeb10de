import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { JobEntity } from '@app/database';

export interface NewJob {
  readonly kind: string;
  /** the government whose data it touches; the province's code for all */
  readonly pemdaCode: string;
  readonly payload: object;
  readonly createdBy: string;
}

/** How long a silent worker keeps its job before another may take it. */
const HEARTBEAT_LIMIT_SECONDS = 30;
export const MAX_ATTEMPTS = 3;

/** The queue in PostgreSQL: claimed with SKIP LOCKED, so any number of processes may work. */
@Injectable()
export class JobQueueService {
  constructor(private readonly dataSource: DataSource) {}

  /** With a manager the job appears only when that transaction commits. */
  async enqueue(job: NewJob, manager: EntityManager = this.dataSource.manager): Promise<string> {
    const id = randomUUID();
    await manager.getRepository(JobEntity).insert({ id, ...job });
    return id;
  }

  find(id: string): Promise<JobEntity | null> {
    return this.dataSource.getRepository(JobEntity).findOneBy({ id });
  }

  /** The oldest job that waits, or whose worker has gone silent; one running job per pemda and kind. */
  async claim(): Promise<JobEntity | undefined> {
    const [rows] = await this.dataSource.query<[{ id: string }[], number]>(
      `UPDATE job SET status = 'berjalan', attempts = attempts + 1,
              claim_token = gen_random_uuid(), heartbeat_at = now()
       WHERE id = (
         SELECT j.id FROM job j
         WHERE (j.status = 'menunggu'
                OR (j.status = 'berjalan' AND j.heartbeat_at < now() - make_interval(secs => $1)))
         ORDER BY j.created_at
         FOR UPDATE SKIP LOCKED LIMIT 1)
       RETURNING id`,
      [HEARTBEAT_LIMIT_SECONDS],
    );
    const id = rows[0]?.id;
    return id === undefined ? undefined : ((await this.find(id)) ?? undefined);
  }

  /** False when the job was cancelled or taken over: the worker must stop. */
  async report(
    job: JobEntity,
    progress: { done: number; total: number; label: string },
  ): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(
      `UPDATE job SET done = $3, total = $4, label = $5, heartbeat_at = now()
       WHERE id = $1 AND claim_token = $2 AND status = 'berjalan'`,
      [job.id, job.claimToken, progress.done, progress.total, progress.label],
    );
    return count === 1;
  }

  /**
   * Marks the job done inside the transaction of its work, so that both happen or neither.
   * Throws JobLost when it was cancelled or taken over meanwhile.
   */
  async finish(manager: EntityManager, job: JobEntity, result: object): Promise<void> {
    const [, count] = await manager.query<[unknown[], number]>(
      `UPDATE job SET status = 'selesai', result = $3, done = greatest(total, done),
              total = greatest(total, done), finished_at = clock_timestamp()
       WHERE id = $1 AND claim_token = $2 AND status = 'berjalan'`,
      [job.id, job.claimToken, JSON.stringify(result)],
    );
    if (count !== 1) throw new JobLost(job.id);
  }

  /** Back to the queue, or failed for good with its problem. */
  async settle(
    job: JobEntity,
    outcome: { status: 'menunggu' | 'gagal'; problem?: { title: string; detail: string } },
  ): Promise<void> {
    await this.dataSource.query(
      `UPDATE job SET status = $3, problem = $4,
              finished_at = CASE WHEN $3 = 'gagal' THEN clock_timestamp() END
       WHERE id = $1 AND claim_token = $2 AND status = 'berjalan'`,
      [
        job.id,
        job.claimToken,
        outcome.status,
        outcome.problem ? JSON.stringify(outcome.problem) : null,
      ],
    );
  }

  async cancel(id: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE job SET status = 'dibatalkan', finished_at = clock_timestamp()
       WHERE id = $1 AND status IN ('menunggu', 'berjalan')`,
      [id],
    );
  }
}

/** The job was cancelled, or another worker has it: nothing of this attempt may be stored. */
export class JobLost extends Error {
  constructor(id: string) {
    super(`Job ${id} is no longer ours`);
  }
}
