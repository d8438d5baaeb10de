import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { JobEntity, JobFailure, JobProgress } from '@app/database';
import { Problem } from '../errors/problem';
import { logger } from '../logger';
import { JobLost, JobQueueService, MAX_ATTEMPTS } from './job-queue.service';

export interface JobContext {
  readonly job: JobEntity;
  /** aborts when the job is cancelled or the process stops */
  readonly signal: AbortSignal;
  readonly report: (progress: JobProgress) => void;
  /** call inside the transaction that stores the work */
  readonly finish: (manager: EntityManager, result: object) => Promise<void>;
}

export type JobHandler = (context: JobContext) => Promise<void>;

const IDLE_MS = 400;
const HEARTBEAT_MS = 1_000;
const UPKEEP_MS = 3_000;

/** Works off the queue, one job at a time in this process. */
@Injectable()
export class JobWorkerService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly stopping = new AbortController();
  private readonly upkeep: (() => Promise<void>)[] = [];
  private nextUpkeep = 0;
  private loop: Promise<void> = Promise.resolve();
  private isApart = false;

  constructor(private readonly queue: JobQueueService) {}

  register(kind: string, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  /** Small work that returns every few seconds, between two jobs. */
  keepUp(work: () => Promise<void>): void {
    this.upkeep.push(work);
  }

  /** Before the start of the app: another process works off the queue, this one only serves. */
  leaveToOthers(): void {
    this.isApart = true;
  }

  onApplicationBootstrap(): void {
    if (!this.isApart) this.loop = this.work();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.loop;
  }

  private async work(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.runUpkeep();
      const job = await this.queue.claim().catch((error: unknown) => {
        logger.warn({ err: error }, 'the job queue cannot be read');
        return undefined;
      });
      if (job) await this.run(job);
      else await pause(IDLE_MS, this.stopping.signal);
    }
  }

  private async runUpkeep(): Promise<void> {
    if (performance.now() < this.nextUpkeep) return;
    for (const work of this.upkeep) {
      await work().catch((error: unknown) => logger.warn({ err: error }, 'upkeep failed'));
    }
    this.nextUpkeep = performance.now() + UPKEEP_MS;
  }

  /** Runs one claimed job to its end, whatever happens. */
  private async run(job: JobEntity): Promise<void> {
    const lost = new AbortController();
    const signal = AbortSignal.any([lost.signal, this.stopping.signal]);
    let progress: JobProgress = { done: job.done, total: job.total, label: job.label };
    const beat = setInterval(() => {
      void this.queue.report(job, progress).then(
        (alive) => {
          if (!alive) lost.abort();
        },
        (error: unknown) => logger.warn({ err: error }, 'a job cannot report'),
      );
    }, HEARTBEAT_MS);
    try {
      const handler = this.handlers.get(job.kind);
      if (!handler) throw new Error(`No handler for jobs of kind ${job.kind}`);
      await handler({
        job,
        signal,
        report: (next) => (progress = next),
        finish: (manager, result) => this.queue.finish(manager, job, result),
      });
    } catch (error) {
      await this.settle(job, error);
    } finally {
      clearInterval(beat);
    }
  }

  private async settle(job: JobEntity, error: unknown): Promise<void> {
    if (error instanceof JobLost) return;
    const stopped = this.stopping.signal.aborted;
    const again = stopped || (!(error instanceof Problem) && job.attempts < MAX_ATTEMPTS);
    const isOurFault = !again && !(error instanceof Problem);
    if (isOurFault) logger.error({ err: error, job: job.id, kind: job.kind }, 'a job failed');
    await this.queue
      .settle(job, again ? { status: 'menunggu' } : { status: 'gagal', problem: describe(error) })
      .catch((failure: unknown) => logger.warn({ err: failure }, 'a job cannot be settled'));
  }
}

function describe(error: unknown): JobFailure {
  if (error instanceof Problem) {
    const { title, detail, code, status } = error;
    return { title, detail, code, status };
  }
  return {
    code: 'internal',
    status: 500,
    title: 'Pekerjaan gagal',
    detail: 'Terjadi kesalahan pada Sejalan. Tidak ada data yang berubah. Coba ulangi.',
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
