import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readPresence } from '@app/database';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { limitToScope } from '../access/scope';
import { TahapanQuestionDto } from '../asking/question.dto';
import { arrangePresence } from './arrange-presence';
import { PresenceDto } from './presence.dto';

@ApiTags('presence')
@Controller('presence')
export class PresenceController {
  constructor(private readonly dataSource: DataSource) {}

  /** Who works in which desa: desa x bidang. */
  @May('readPlans')
  @Get()
  async read(
    @Query() question: TahapanQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<PresenceDto> {
    const pemdaCode = limitToScope(account, question.pemda);
    const cells = await readPresence(this.dataSource.manager, {
      tahapanId: question.tahapan,
      pemdaCode: pemdaCode?.length === 2 ? undefined : pemdaCode,
    });
    return arrangePresence(cells);
  }
}
