import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listDue } from '@app/database';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { limitToScope, scopeOf } from '../access/scope';
import { TahapanQuestionDto } from '../asking/question.dto';
import { ScopedDatabase } from '../database/scoped-database';
import { DueAnalysisDto } from './due-analysis.dto';

/** Says whether the figures on the screen are about to change. */
@ApiTags('analysis')
@Controller('analysis')
export class DueAnalysisController {
  constructor(private readonly database: ScopedDatabase) {}

  @May('readPlans')
  @Get('due')
  async list(
    @Query() { tahapan: tahapanId, pemda }: TahapanQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<DueAnalysisDto> {
    const governments = await this.database.read(scopeOf(account), (manager) =>
      listDue(manager, { tahapanId, pemdaCode: limitToScope(account, pemda) }),
    );
    return { governments };
  }
}
