import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  TahapanEntity,
  listPengajuan,
  listPengajuanEvents,
  listPengajuanNotes,
  readClock,
} from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import type { TahapanQuestionDto } from '../asking/question.dto';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { countByGovernment } from './count-by-government';
import { describePengajuan } from './describe-pengajuan';
import type { PengajuanBoardDto, PengajuanDetailDto } from './pengajuan.dto';

@Injectable()
export class PengajuanService {
  constructor(private readonly database: ScopedDatabase) {}

  /** Siapa sudah, siapa belum, siapa dikembalikan. */
  readBoard(account: Account, question: TahapanQuestionDto): Promise<PengajuanBoardDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.readBoardFrom(manager, account, question),
    );
  }

  find(account: Account, about: { tahapanId: number; opdId: number }): Promise<PengajuanDetailDto> {
    return this.database.read(scopeOf(account), (manager) => this.findIn(manager, account, about));
  }

  private async readBoardFrom(
    manager: EntityManager,
    account: Account,
    question: TahapanQuestionDto,
  ): Promise<PengajuanBoardDto> {
    const { tahapan, now } = await readTahapan(manager, question.tahapan);
    const rows = await listPengajuan(manager, {
      tahapanId: tahapan.id,
      pemdaCode: limitToScope(account, question.pemda),
    });
    return {
      governments: countByGovernment(rows),
      rows: rows.map((row) => describePengajuan(row, { account, tahapan, now })),
      opensAt: tahapan.opensAt.toISOString(),
      closesAt: tahapan.closesAt.toISOString(),
      now: now.toISOString(),
      tahapanStatus: tahapan.status,
    };
  }

  private async findIn(
    manager: EntityManager,
    account: Account,
    { tahapanId, opdId }: { tahapanId: number; opdId: number },
  ): Promise<PengajuanDetailDto> {
    const { tahapan, now } = await readTahapan(manager, tahapanId);
    const pemdaCode = limitToScope(account, undefined);
    const [row] = await listPengajuan(manager, { tahapanId, pemdaCode, opdId });
    if (!row) throw Problem.notFound('Pengajuan');
    const events = await listPengajuanEvents(manager, row.id);
    const notes = await listPengajuanNotes(manager, row.id);
    return {
      ...describePengajuan(row, { account, tahapan, now }),
      events: events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
      notes: notes.map(({ at, ...note }) => ({ ...note, at: at.toISOString() })),
    };
  }
}

async function readTahapan(
  manager: EntityManager,
  id: number,
): Promise<{ tahapan: TahapanEntity; now: Date }> {
  const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id });
  if (!tahapan) throw Problem.notFound('Tahapan');
  return { tahapan, now: await readClock(manager) };
}
