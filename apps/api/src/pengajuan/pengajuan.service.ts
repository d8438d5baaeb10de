import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TahapanEntity, listPengajuan } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import type { TahapanQuestionDto } from '../asking/question.dto';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { countByGovernment } from './count-by-government';
import type { PengajuanBoardDto } from './pengajuan.dto';

@Injectable()
export class PengajuanService {
  constructor(private readonly database: ScopedDatabase) {}

  /** Siapa sudah, siapa belum, siapa dikembalikan. */
  readBoard(account: Account, question: TahapanQuestionDto): Promise<PengajuanBoardDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.readBoardFrom(manager, account, question),
    );
  }

  private async readBoardFrom(
    manager: EntityManager,
    account: Account,
    question: TahapanQuestionDto,
  ): Promise<PengajuanBoardDto> {
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
