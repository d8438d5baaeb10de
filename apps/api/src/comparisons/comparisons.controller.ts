import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading, ownPlansOf } from '../audit/recorded';
import { JobStartedDto } from '../jobs/job.dto';
import { ComparisonDto, ComparisonQuestionDto, ComparisonRequestDto } from './comparison.dto';
import { ComparisonsService } from './comparisons.service';

@ApiTags('comparisons')
@Controller('comparisons')
export class ComparisonsController {
  constructor(private readonly comparisons: ComparisonsService) {}

  @May('readPlans')
  @RecordsReading<ComparisonDto>('comparison', ({ from, to }, { pemda }, account) =>
    pemda === undefined || pemda === account.pemdaCode ? ownPlansOf(account, [from.id, to.id]) : {},
  )
  @Get()
  compare(
    @Query() question: ComparisonQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<ComparisonDto> {
    return this.comparisons.compare(account, question);
  }

  /** The workbook is fetched at `GET /api/reports/:jobId/file` when the job is done. */
  @May('exportReport')
  @Post('reports')
  @HttpCode(202)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  async startReport(
    @Body() request: ComparisonRequestDto,
    @CurrentAccount() account: Account,
  ): Promise<JobStartedDto> {
    return { jobId: await this.comparisons.startReport(account, request) };
  }
}
