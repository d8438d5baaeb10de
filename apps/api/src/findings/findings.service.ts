import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listFindings } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope } from '../access/scope';
import { describeFinding, titleOfRule } from './describe-finding';
import type { FindingPageDto, FindingQuestionDto } from './finding.dto';

@Injectable()
export class FindingsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(account: Account, question: FindingQuestionDto): Promise<FindingPageDto> {
    const { page, size } = question;
    const found = await listFindings(this.dataSource.manager, {
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
