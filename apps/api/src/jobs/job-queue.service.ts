import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { JobEntity, cancelJob, claimJob, finishJob, reportJob, settleJob } from '@app/database';
import type { JobOutcome, JobProgress } from '@app/database';
import { ScopedDatabase } from '../database/scoped-database';

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
const IMPORTS_PER_PEMDA = 3;

/** The queue in PostgreSQL: claimed with SKIP LOCKED, so any number of processes may work. */
@Injectable()
export class JobQueueService {
  constructor(private readonly database: ScopedDatabase) {}

  /** The job appears when that transaction commits. */
  async enqueue(job: NewJob, manager: EntityManager): Promise<string> {
    const id = randomUUID();
    await manager.getRepository(JobEntity).insert({ id, ...job });
    return id;
  }

  find(id: string): Promise<JobEntity | null> {
    return this.database.asSystem((manager) => manager.getRepository(JobEntity).findOneBy({ id }));
  }

  /** A job that waits, or whose worker has gone silent; the governments take turns. */
  claim(): Promise<JobEntity | undefined> {
    return this.database.asSystem((manager) =>
      claimJob(manager, {
        silentSeconds: HEARTBEAT_LIMIT_SECONDS,
        importsPerPemda: IMPORTS_PER_PEMDA,
      }),
    );
  }

  /** False when the job was cancelled or taken over: the worker must stop. */
  report(job: JobEntity, progress: JobProgress): Promise<boolean> {
    return this.database.asSystem((manager) => reportJob(manager, job, progress));
  }

  /**
   * Marks the job done inside the transaction of its work, so that both happen or neither.
   * Throws JobLost when it was cancelled or taken over meanwhile.
   */
  async finish(manager: EntityManager, job: JobEntity, result: object): Promise<void> {
    if (!(await finishJob(manager, job, result))) throw new JobLost(job.id);
  }

  /** Back to the queue, or failed for good with its problem. */
  settle(job: JobEntity, outcome: JobOutcome): Promise<void> {
    return this.database.asSystem((manager) => settleJob(manager, job, outcome));
  }

  cancel(id: string): Promise<void> {
    return this.database.asSystem((manager) => cancelJob(manager, id));
  }
}

/** The job was cancelled, or another worker has it: nothing of this attempt may be stored. */
export class JobLost extends Error {
  constructor(id: string) {
    super(`Job ${id} is no longer ours`);
  }
}
