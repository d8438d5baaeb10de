import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findOverlap, listCaseMembers, listOverlaps } from '@app/database';
import type { CaseMember } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, requireInScope, scopeOf } from '../access/scope';
import { monthsOf } from '../asking/page.dto';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type { CaseDetail } from './case-detail';
import { HIDDEN_DETAIL, nameHiddenCase } from './hidden-case';
import { OVERLAP_KIND_NAMES } from './overlap.dto';
import type {
  OverlapDetailDto,
  OverlapDto,
  OverlapKindCountsDto,
  OverlapMemberDto,
  OverlapPageDto,
  OverlapQuestionDto,
} from './overlap.dto';

@Injectable()
export class OverlapsService {
  constructor(private readonly database: ScopedDatabase) {}

  list(account: Account, question: OverlapQuestionDto): Promise<OverlapPageDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.listFrom(manager, account, question),
    );
  }

  private async listFrom(
    manager: EntityManager,
    account: Account,
    question: OverlapQuestionDto,
  ): Promise<OverlapPageDto> {
    const { page, size } = question;
    const found = await listOverlaps(manager, {
      tahapanId: question.tahapan,
      pemdaCode: limitToScope(account, question.pemda),
      wilayahCode: question.desa,
      kind: question.kind,
      crossAgencyOnly: question.lintas,
      text: question.q,
      page,
      size,
    });
    return {
      rows: found.rows.map(nameHiddenCase) as OverlapDto[],
      total: found.total,
      amount: found.amount,
      byKind: countEveryKind(found.byKind),
      page,
      size,
    };
  }

  find(account: Account, id: number): Promise<OverlapDetailDto> {
    return this.database.read(scopeOf(account), (manager) => this.findIn(manager, account, id));
  }

  private async findIn(
    manager: EntityManager,
    account: Account,
    id: number,
  ): Promise<OverlapDetailDto> {
    const found = await findOverlap(manager, id);
    if (!found) throw Problem.notFound('Kasus');
    requireInScope(account, found.pemdaCode, 'Kasus');
    const { detail, tahapanId: _tahapan, ...row } = found;
    const { marks, mainReason: _main, pairs, ...rest } = (detail ?? HIDDEN_DETAIL) as CaseDetail;
    const members = await listCaseMembers(manager, [id]);
    const weakest = [...pairs].sort((a, b) => a.score - b.score)[0];
    return {
      ...(nameHiddenCase(row) as OverlapDto & { engineVersion: string }),
      ...rest,
      pairs,
      weakest: weakest ? { a: weakest.a, b: weakest.b, score: weakest.score } : null,
      intervensi: members.map((member) => describeMember(member, marks)),
    };
  }
}

export function countEveryKind(counts: Readonly<Record<string, number>>): OverlapKindCountsDto {
  const all = OVERLAP_KIND_NAMES.map((kind) => [kind, counts[kind] ?? 0]);
  return Object.fromEntries(all) as unknown as OverlapKindCountsDto;
}

function describeMember(
  { caseId: _case, monthStart, monthEnd, ...member }: CaseMember,
  marks: CaseDetail['marks'],
): OverlapMemberDto {
  return { ...member, months: monthsOf({ monthStart, monthEnd }), marks: marks[member.id] ?? [] };
}
