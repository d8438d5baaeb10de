import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { JobEntity } from '@app/database';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { requireInScope } from '../access/scope';
import { Problem } from '../errors/problem';
import { JobQueueService } from './job-queue.service';
import { JobDto } from './job.dto';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly queue: JobQueueService) {}

  @May('readPlans')
  @Get(':id')
  async find(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentAccount() account: Account,
  ): Promise<JobDto> {
    return describeJob(await this.findInScope(id, account));
  }

  @May('readPlans')
  @Post(':id/cancel')
  @HttpCode(200)
  async cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentAccount() account: Account,
  ): Promise<JobDto> {
    const job = await this.findInScope(id, account);
    if (job.createdBy !== account.username)
      throw Problem.forbidden('membatalkan pekerjaan orang lain');
    await this.queue.cancel(id);
    return describeJob(await this.findInScope(id, account));
  }

  private async findInScope(id: string, account: Account): Promise<JobEntity> {
    const job = await this.queue.find(id);
    if (!job) throw Problem.notFound('Pekerjaan');
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
    result: job.result as Record<string, unknown> | null,
    problem: job.problem,
    createdAt: job.createdAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
  };
}
