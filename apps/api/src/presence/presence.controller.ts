import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { TahapanQuestionDto } from '../asking/question.dto';
import { RecordsReading, ownPlansOf } from '../audit/recorded';
import { PresenceDto } from './presence.dto';
import { PresenceService } from './presence.service';

@ApiTags('presence')
@Controller('presence')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  /** Who works in which desa: desa x bidang. */
  @May('readPlans')
  @RecordsReading<PresenceDto>('presence', (_, { tahapan }, account) =>
    ownPlansOf(account, [Number(tahapan)]),
  )
  @Get()
  read(
    @Query() question: TahapanQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<PresenceDto> {
    return this.presence.read(account, question);
  }
}
