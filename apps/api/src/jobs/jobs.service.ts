import { Injectable } from '@nestjs/common';
import { JobEntity } from '@app/database';
import type { Account } from '../access/account';
import { requireInScope, scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { JobQueueService } from './job-queue.service';
import type { JobDto } from './job.dto';

@Injectable()
export class JobsService {
  constructor(
    private readonly queue: JobQueueService,
    private readonly database: ScopedDatabase,
  ) {}

  async find(account: Account, id: string): Promise<JobDto> {
    return describeJob(await this.findInScope(account, id));
  }

  /** Only who started a job may cancel it. */
  async cancel(account: Account, id: string): Promise<JobDto> {
    const job = await this.findInScope(account, id);
    if (job.createdBy !== account.username)
      throw Problem.forbidden('membatalkan pekerjaan orang lain');
    await this.queue.cancel(id);
    return this.find(account, id);
  }

  private async findInScope(account: Account, id: string): Promise<JobEntity> {
    const job = await this.database.read(scopeOf(account), (manager) =>
      manager.getRepository(JobEntity).findOneBy({ id }),
    );
    if (!job) throw Problem.notFound('Pekerjaan');
    // Who moved on leaves behind what was made for the old place.
    requireInScope(account, job.pemdaCode, 'Pekerjaan');
    return job;
  }
}

function describeJob(job: JobEntity): JobDto {
  return {
    id: job.id,
    kind: job.kind,
    status: job.status,
    progress: { done: job.done, total: job.total, label: job.label },
    result: job.result as JobDto['result'],
    problem: job.problem,
    createdAt: job.createdAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
  };
}
