import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { TahapanEntity, listPengajuan } from '@app/database';
import type { PengajuanListItem } from '@app/database';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { limitToScope } from '../access/scope';
import { TahapanQuestionDto } from '../asking/question.dto';
import { Problem } from '../errors/problem';
import { PengajuanBoardDto, PengajuanGovernmentDto } from './pengajuan.dto';

@ApiTags('pengajuan')
@Controller('pengajuan')
export class PengajuanController {
  constructor(private readonly dataSource: DataSource) {}

  /** Siapa sudah, siapa belum, siapa dikembalikan. */
  @May('readPlans')
  @Get()
  async board(
    @Query() question: TahapanQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<PengajuanBoardDto> {
    const tahapan = await this.dataSource
      .getRepository(TahapanEntity)
      .findOneBy({ id: question.tahapan });
    if (!tahapan) throw Problem.notFound('Tahapan');
    const rows = await listPengajuan(this.dataSource.manager, {
      tahapanId: tahapan.id,
      pemdaCode: limitToScope(account, question.pemda),
    });
    return {
      governments: countByGovernment(rows),
      rows: rows.map((row) => ({ ...row, submittedAt: row.submittedAt?.toISOString() ?? null })),
      closesAt: tahapan.closesAt.toISOString(),
    };
  }
}

export function countByGovernment(rows: readonly PengajuanListItem[]): PengajuanGovernmentDto[] {
  const governments = new Map<string, PengajuanGovernmentDto>();
  for (const { pemdaCode, pemdaName, status } of rows) {
    const government = governments.get(pemdaCode) ?? {
      code: pemdaCode,
      name: pemdaName,
      expected: 0,
      sent: 0,
      verified: 0,
      returned: 0,
    };
    government.expected += 1;
    if (status !== 'belum' && status !== 'draf') government.sent += 1;
    if (status === 'diverifikasi' || status === 'setuju_dengan_catatan') government.verified += 1;
    if (status === 'dikembalikan') government.returned += 1;
    governments.set(pemdaCode, government);
  }
  return [...governments.values()];
}
