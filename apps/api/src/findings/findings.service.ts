import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { listFindings } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { describeFinding, titleOfRule } from './describe-finding';
import type { FindingPageDto, FindingQuestionDto } from './finding.dto';

@Injectable()
export class FindingsService {
  constructor(private readonly database: ScopedDatabase) {}

  list(account: Account, question: FindingQuestionDto): Promise<FindingPageDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.listFrom(manager, account, question),
    );
  }

  private async listFrom(
    manager: EntityManager,
    account: Account,
    question: FindingQuestionDto,
  ): Promise<FindingPageDto> {
    const { page, size } = question;
    const found = await listFindings(manager, {
      tahapanId: question.tahapan,
      pemdaCode: limitToScope(account, question.pemda),
      rule: question.rule,
      severity: question.severity,
      text: question.q,
      page,
      size,
    });
    return {
      rows: found.rows.map(describeFinding),
      byRule: found.byRule.map((row) => ({ ...row, title: titleOfRule(row.rule) })),
      total: found.total,
      page,
      size,
    };
  }
}
