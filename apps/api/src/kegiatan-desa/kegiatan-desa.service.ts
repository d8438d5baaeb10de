import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { listKegiatanDesa } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import { monthsOf } from '../asking/page.dto';
import type { DesaPageQuestionDto } from '../asking/question.dto';
import { ScopedDatabase } from '../database/scoped-database';
import type { KegiatanDesaPageDto } from './kegiatan-desa.dto';

@Injectable()
export class KegiatanDesaService {
  constructor(private readonly database: ScopedDatabase) {}

  list(account: Account, question: DesaPageQuestionDto): Promise<KegiatanDesaPageDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.listFrom(manager, account, question),
    );
  }

  private async listFrom(
    manager: EntityManager,
    account: Account,
    question: DesaPageQuestionDto,
  ): Promise<KegiatanDesaPageDto> {
    const { page, size } = question;
    const found = await listKegiatanDesa(manager, {
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
