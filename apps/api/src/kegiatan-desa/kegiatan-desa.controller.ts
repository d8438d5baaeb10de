import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { listKegiatanDesa } from '@app/database';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { limitToScope } from '../access/scope';
import { monthsOf } from '../asking/page.dto';
import { DesaPageQuestionDto } from '../asking/question.dto';
import { KegiatanDesaPageDto } from './kegiatan-desa.dto';

@ApiTags('kegiatan-desa')
@Controller('kegiatan-desa')
export class KegiatanDesaController {
  constructor(private readonly dataSource: DataSource) {}

  @May('readPlans')
  @Get()
  async list(
    @Query() question: DesaPageQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<KegiatanDesaPageDto> {
    const { page, size } = question;
    const found = await listKegiatanDesa(this.dataSource.manager, {
      tahapanId: question.tahapan,
      pemdaCode: limitToScope(account, question.pemda),
      wilayahCode: question.desa,
      text: question.q,
      page,
      size,
    });
    const rows = found.rows.map(({ monthStart, monthEnd, ...row }) => ({
      ...row,
      months: monthsOf({ monthStart, monthEnd }),
    }));
    return { rows, total: found.total, anggaran: found.anggaran, page, size };
  }
}
