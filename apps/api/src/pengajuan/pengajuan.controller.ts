import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading } from '../audit/recorded';
import { TahapanQuestionDto } from '../asking/question.dto';
import { PengajuanBoardDto, PengajuanDetailDto } from './pengajuan.dto';
import { PengajuanStepResultDto, SubmissionsDto, VerdictsDto } from './pengajuan-step.dto';
import { PengajuanStepService } from './pengajuan-step.service';
import { PengajuanService } from './pengajuan.service';

@ApiTags('pengajuan')
@Controller('pengajuan')
export class PengajuanController {
  constructor(
    private readonly pengajuan: PengajuanService,
    private readonly steps: PengajuanStepService,
  ) {}

  /** Siapa sudah, siapa belum, siapa dikembalikan. */
  @May('readPlans')
  @Get()
  board(
    @Query() question: TahapanQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<PengajuanBoardDto> {
    return this.pengajuan.readBoard(account, question);
  }

  /** How one pengajuan came to its state, and what was noted on its rows. */
  @May('readPlans')
  @RecordsReading<PengajuanDetailDto>('pengajuan', ({ opdId }, { tahapan }) => ({
    pengajuan: { tahapanId: Number(tahapan), opdId },
  }))
  @Get(':opdId')
  find(
    @Param('opdId', ParseIntPipe) opdId: number,
    @Query() question: TahapanQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<PengajuanDetailDto> {
    return this.pengajuan.find(account, { tahapanId: question.tahapan, opdId });
  }

  @May('submitPlans')
  @Post('submissions')
  @HttpCode(200)
  send(
    @Body() order: SubmissionsDto,
    @CurrentAccount() account: Account,
  ): Promise<PengajuanStepResultDto> {
    return this.steps.send(account, order);
  }

  @May('verifyPlans')
  @Post('verdicts')
  @HttpCode(200)
  judge(
    @Body() order: VerdictsDto,
    @CurrentAccount() account: Account,
  ): Promise<PengajuanStepResultDto> {
    return this.steps.judge(account, order);
  }
}
