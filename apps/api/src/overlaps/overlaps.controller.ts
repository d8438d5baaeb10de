import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading } from '../audit/recorded';
import { OverlapDetailDto, OverlapPageDto, OverlapQuestionDto } from './overlap.dto';
import { OverlapsService } from './overlaps.service';
import { rowsOfCase, rowsOfCases } from './shown-rows';

@ApiTags('overlaps')
@Controller('overlaps')
export class OverlapsController {
  constructor(private readonly overlaps: OverlapsService) {}

  @May('readPlans')
  @RecordsReading<OverlapPageDto>('overlaps', rowsOfCases)
  @Get()
  list(
    @Query() question: OverlapQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<OverlapPageDto> {
    return this.overlaps.list(account, question);
  }

  @May('readPlans')
  @RecordsReading<OverlapDetailDto>('overlap', rowsOfCase)
  @Get(':id')
  find(
    @Param('id', ParseIntPipe) id: number,
    @CurrentAccount() account: Account,
  ): Promise<OverlapDetailDto> {
    return this.overlaps.find(account, id);
  }
}
