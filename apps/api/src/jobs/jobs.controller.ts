import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { JobDto } from './job.dto';
import { JobsService } from './jobs.service';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  @May('readPlans')
  @Get(':id')
  find(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentAccount() account: Account,
  ): Promise<JobDto> {
    return this.jobs.find(account, id);
  }

  @May('readPlans')
  @Post(':id/cancel')
  @HttpCode(200)
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentAccount() account: Account,
  ): Promise<JobDto> {
    return this.jobs.cancel(account, id);
  }
}
