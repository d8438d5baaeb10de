import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  TahapanEntity,
  listOverlaps,
  listPengajuan,
  loadPriorityTree,
  loadSupportCells,
  readSummaryCounts,
} from '@app/database';
import type { LoadedPriority, PengajuanListItem, SummaryCounts } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import { TahapanQuestionDto } from '../asking/question.dto';
import { listGovernments } from '../context/governments';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { countEveryKind } from '../overlaps/overlaps.service';
import { countByGovernment } from '../pengajuan/count-by-government';
import { describePengajuan } from '../pengajuan/describe-pengajuan';
import { buildLadder, countPriorities, judgedPriorities } from './judge-priorities';
import { pengajuanWaiting } from './pengajuan-waiting';
import type { CompletenessDto, SummaryDto, SummaryOverlapsDto } from './summary.dto';
import { waitingForYou } from './waiting-for-you';

const DAY_MS = 86_400_000;

@Injectable()
export class SummaryService {
  constructor(private readonly database: ScopedDatabase) {}

  read(account: Account, question: TahapanQuestionDto): Promise<SummaryDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.readFrom(manager, account, question),
    );
  }

  private async readFrom(
    manager: EntityManager,
    account: Account,
    question: TahapanQuestionDto,
  ): Promise<SummaryDto> {
    const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id: question.tahapan });
    if (!tahapan) throw Problem.notFound('Tahapan');
    const pemdaCode = limitToScope(account, question.pemda);
    const scope = { tahapanId: tahapan.id, ...(pemdaCode === undefined ? {} : { pemdaCode }) };
    const tree = (await loadPriorityTree(manager, tahapan)).filter(isCurrentNational);
    const cells = await loadSupportCells(manager, scope);
    const governments = await listGovernments(manager, pemdaCode);
    const counts = await readSummaryCounts(manager, scope);
    const pengajuan = await listPengajuan(manager, scope);
    const summary = {
      asOf: counts.asOf.toISOString(),
      completeness: completenessOf(pengajuan),
      counts: countsOf(counts, governments.length),
      money: moneyOf(counts),
      priorities: {
        ...countPriorities(judgedPriorities(tree), cells),
        proposedLinks: counts.proposedLinks,
      },
      overlaps: await this.readOverlaps(manager, scope),
      orphanPrograms: counts.orphanPrograms,
      ladder: buildLadder(tree, cells, governments.length),
    };
    const now = new Date();
    const daysLeft = Math.ceil((tahapan.closesAt.getTime() - now.getTime()) / DAY_MS);
    const seen = pengajuan.map((row) => describePengajuan(row, { account, tahapan, now }));
    const waiting = [
      ...pengajuanWaiting(account, seen, daysLeft),
      ...waitingForYou(account, summary, daysLeft),
    ];
    return { ...summary, waiting };
  }

  private async readOverlaps(
    manager: EntityManager,
    scope: { tahapanId: number; pemdaCode?: string },
  ): Promise<SummaryOverlapsDto> {
    const found = await listOverlaps(manager, {
      ...scope,
      page: 1,
      size: 1,
    });
    return {
      cases: found.total,
      amount: found.amount,
      desa: found.desa,
      byKind: countEveryKind(found.byKind),
    };
  }
}

function completenessOf(rows: readonly PengajuanListItem[]): CompletenessDto {
  const governments = countByGovernment(rows);
  return {
    sent: governments.reduce((sum, { sent }) => sum + sent, 0),
    expected: governments.reduce((sum, { expected }) => sum + expected, 0),
    returned: governments.reduce((sum, { returned }) => sum + returned, 0),
    late: governments
      .filter(({ sent, expected }) => sent < expected)
      .map(({ code, name, sent, expected }) => ({
        pemdaCode: code,
        name,
        waiting: expected - sent,
      }))
      .sort((a, b) => b.waiting - a.waiting),
  };
}

function isCurrentNational({ level, expired, appliesToRegion }: LoadedPriority): boolean {
  return level === 'nasional' && !expired && appliesToRegion;
}

function countsOf(counts: SummaryCounts, governments: number): SummaryDto['counts'] {
  const { opd, programs, penunjang, kegiatanDesa, desaWithData, unlocated, zeroPagu } = counts;
  return { governments, opd, programs, penunjang, kegiatanDesa, desaWithData, unlocated, zeroPagu };
}

function moneyOf(counts: SummaryCounts): SummaryDto['money'] {
  const { pagu, paguNonPenunjang, anggaranDesa, linkedPagu } = counts;
  return { pagu, paguNonPenunjang, anggaranDesa, linkedPagu };
}
