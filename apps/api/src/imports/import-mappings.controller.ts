import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { JobStartedDto } from '../jobs/job.dto';
import { ImportMappingDto, MappingAnswerDto } from './import-mapping.dto';
import { ImportMappingsService } from './import-mappings.service';

@ApiTags('imports')
@Controller('imports/:jobId/mapping')
export class ImportMappingsController {
  constructor(private readonly mappings: ImportMappingsService) {}

  /** What the import asks about the columns of its file, and the answer it was read with. */
  @May('readPlans')
  @Get()
  find(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @CurrentAccount() account: Account,
  ): Promise<ImportMappingDto> {
    return this.mappings.find(account, jobId);
  }

  /** Says which column is which, for the first time or anew; the import goes on with it. */
  @May('importPlans')
  @Post()
  @HttpCode(202)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  async answer(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @Body() answer: MappingAnswerDto,
    @CurrentAccount() account: Account,
  ): Promise<JobStartedDto> {
    await this.mappings.answer(account, jobId, answer);
    return { jobId };
  }
}
