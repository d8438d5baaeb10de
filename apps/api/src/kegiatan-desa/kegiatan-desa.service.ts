import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listKegiatanDesa } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope } from '../access/scope';
import { monthsOf } from '../asking/page.dto';
import type { DesaPageQuestionDto } from '../asking/question.dto';
import type { KegiatanDesaPageDto } from './kegiatan-desa.dto';

@Injectable()
export class KegiatanDesaService {
  constructor(private readonly dataSource: DataSource) {}

  async list(account: Account, question: DesaPageQuestionDto): Promise<KegiatanDesaPageDto> {
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
