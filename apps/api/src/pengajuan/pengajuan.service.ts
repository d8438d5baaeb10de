import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TahapanEntity, listPengajuan } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope } from '../access/scope';
import type { TahapanQuestionDto } from '../asking/question.dto';
import { Problem } from '../errors/problem';
import { countByGovernment } from './count-by-government';
import type { PengajuanBoardDto } from './pengajuan.dto';

@Injectable()
export class PengajuanService {
  constructor(private readonly dataSource: DataSource) {}

  /** Siapa sudah, siapa belum, siapa dikembalikan. */
  async readBoard(account: Account, question: TahapanQuestionDto): Promise<PengajuanBoardDto> {
    const { manager } = this.dataSource;
    const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id: question.tahapan });
    if (!tahapan) throw Problem.notFound('Tahapan');
    const rows = await listPengajuan(manager, {
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
