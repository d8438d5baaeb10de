import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { TahapanQuestionDto } from '../asking/question.dto';
import { PengajuanBoardDto } from './pengajuan.dto';
import { PengajuanService } from './pengajuan.service';

@ApiTags('pengajuan')
@Controller('pengajuan')
export class PengajuanController {
  constructor(private readonly pengajuan: PengajuanService) {}

  /** Siapa sudah, siapa belum, siapa dikembalikan. */
  @May('readPlans')
  @Get()
  board(
    @Query() question: TahapanQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<PengajuanBoardDto> {
    return this.pengajuan.readBoard(account, question);
  }
}
