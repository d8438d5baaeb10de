import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { ContextDto, OpdDto, OpdQuestionDto } from './context.dto';
import { ContextService } from './context.service';

@ApiTags('context')
@Controller()
export class ContextController {
  constructor(private readonly context: ContextService) {}

  @May('readPlans')
  @Get('context')
  describe(@CurrentAccount() account: Account): Promise<ContextDto> {
    return this.context.describe(account);
  }

  @May('readPlans')
  @Get('opd')
  listOpd(
    @Query() question: OpdQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<OpdDto[]> {
    return this.context.listOpd(account, question.pemda);
  }
}
