import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading, idsOf } from '../audit/recorded';
import { ProgramDetailDto, ProgramPageDto, ProgramQuestionDto } from './program.dto';
import { ProgramsService } from './programs.service';

@ApiTags('programs')
@Controller('programs')
export class ProgramsController {
  constructor(private readonly programs: ProgramsService) {}

  @May('readPlans')
  @RecordsReading<ProgramPageDto>('programs', ({ rows }) => ({ programs: idsOf(rows) }))
  @Get()
  list(
    @Query() question: ProgramQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<ProgramPageDto> {
    return this.programs.list(account, question);
  }

  @May('readPlans')
  @RecordsReading<ProgramDetailDto>('program', ({ id }) => ({ programs: [id] }))
  @Get(':id')
  find(
    @Param('id', ParseIntPipe) id: number,
    @CurrentAccount() account: Account,
  ): Promise<ProgramDetailDto> {
    return this.programs.find(account, id);
  }
}
