import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { JobStartedDto } from '../jobs/job.dto';
import { TemplateRequestDto } from './template.dto';
import { TemplatesService } from './templates.service';

@ApiTags('templates')
@Controller('templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  /**
   * A workbook with the present rows, to be edited offline and uploaded again. It is fetched at
   * `GET /api/reports/:jobId/file` when the job is done.
   */
  @May('importPlans')
  @Post()
  @HttpCode(202)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  async start(
    @Body() request: TemplateRequestDto,
    @CurrentAccount() account: Account,
  ): Promise<JobStartedDto> {
    return { jobId: await this.templates.start(account, request) };
  }
}
