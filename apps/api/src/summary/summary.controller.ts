import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { TahapanQuestionDto } from '../asking/question.dto';
import { SummaryDto } from './summary.dto';
import { SummaryService } from './summary.service';

@ApiTags('summary')
@Controller('summary')
export class SummaryController {
  constructor(private readonly summary: SummaryService) {}

  @May('readPlans')
  @Get()
  read(
    @Query() question: TahapanQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<SummaryDto> {
    return this.summary.read(account, question);
  }
}
