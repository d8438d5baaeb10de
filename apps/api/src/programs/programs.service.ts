import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  findProgram,
  listFindings,
  listLinks,
  listLokus,
  listPrograms,
  readProgramRest,
} from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, requireInScope, scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { describeFinding } from '../findings/describe-finding';
import { describeLokus, describeProgram, describeProgramLink } from './describe-program';
import type { ProgramDetailDto, ProgramPageDto, ProgramQuestionDto } from './program.dto';

const ALL = { page: 1, size: 200 };

@Injectable()
export class ProgramsService {
  constructor(private readonly database: ScopedDatabase) {}

  list(account: Account, question: ProgramQuestionDto): Promise<ProgramPageDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.listFrom(manager, account, question),
    );
  }

  private async listFrom(
    manager: EntityManager,
    account: Account,
    question: ProgramQuestionDto,
  ): Promise<ProgramPageDto> {
    const { page, size } = question;
    const found = await listPrograms(manager, {
      tahapanId: question.tahapan,
      pemdaCode: limitToScope(account, question.pemda),
      opdId: question.opd,
      text: question.q,
      only: question.only,
      sort: question.sort,
      descending: question.dir === 'desc',
      page,
      size,
    });
    return { ...found, rows: found.rows.map(describeProgram), page, size };
  }

  find(account: Account, id: number): Promise<ProgramDetailDto> {
    return this.database.read(scopeOf(account), (manager) => this.findIn(manager, account, id));
  }

  private async findIn(
    manager: EntityManager,
    account: Account,
    id: number,
  ): Promise<ProgramDetailDto> {
    const program = await findProgram(manager, id);
    const rest = await readProgramRest(manager, id);
    if (!program || !rest) throw Problem.notFound('Program');
    requireInScope(account, program.pemdaCode, 'Program');
    const { tahapanId, ...texts } = rest;
    const lokus = await listLokus(manager, id);
    const links = await listLinks(manager, { programId: id, ...ALL });
    const findings = await listFindings(manager, { tahapanId, programId: id, ...ALL });
    return {
      ...describeProgram(program),
      ...texts,
      lokus: lokus.map(describeLokus),
      links: links.rows.map(describeProgramLink),
      findings: findings.rows.map(describeFinding),
    };
  }
}
