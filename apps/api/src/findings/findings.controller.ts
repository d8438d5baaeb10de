import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading, programsOf } from '../audit/recorded';
import { FindingPageDto, FindingQuestionDto } from './finding.dto';
import { FindingsService } from './findings.service';

@ApiTags('findings')
@Controller('findings')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  @May('readPlans')
  @RecordsReading<FindingPageDto>('findings', ({ rows }) => ({ programs: programsOf(rows) }))
  @Get()
  list(
    @Query() question: FindingQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<FindingPageDto> {
    return this.findings.list(account, question);
  }
}
