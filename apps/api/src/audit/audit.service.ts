import { Injectable } from '@nestjs/common';
import {
  InstallationEntity,
  listAccessEntries,
  listAuditEntries,
  nameReferences,
  readAuditBatch,
} from '@app/database';
import type { AuditListItem, AuditQuestion } from '@app/database';
import type { EntityManager } from 'typeorm';
import type { Account } from '../access/account';
import { may } from '../access/permissions';
import { limitToScope, scopeOf, seesAllGovernments } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { AuditSealService } from './audit-seal.service';
import type {
  AccessLogPageDto,
  AccessLogQuestionDto,
  AuditEntryDto,
  AuditPageDto,
  AuditQuestionDto,
} from './audit.dto';
import { CSV_HEAD, csvLine } from './audit-csv';
import { describeEntry, nameActor } from './describe-entry';
import { referencesIn } from './references';
import { spanOf } from './span';

const BATCH = 500;

@Injectable()
export class AuditService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly seals: AuditSealService,
  ) {}

  async list(account: Account, asked: AuditQuestionDto): Promise<AuditPageDto> {
    const { page, size } = asked;
    return this.database.read(scopeOf(account), async (manager) => {
      const question = { ...(await toQuestion(manager, account, asked)), page, size };
      const found = await listAuditEntries(manager, question);
      return { total: found.total, rows: await describe(manager, found.rows), page, size };
    });
  }

  /** The whole answer as lines of CSV, newest first, one batch in memory at a time. */
  async *exportLines(account: Account, asked: AuditQuestionDto): AsyncGenerator<string> {
    await this.seals.sealWaiting();
    yield CSV_HEAD;
    let before: string | undefined;
    for (;;) {
      const rows = await this.database.read(scopeOf(account), async (manager) => {
        const question = { ...(await toQuestion(manager, account, asked)), before };
        return describe(manager, await readAuditBatch(manager, question, BATCH));
      });
      yield rows.map(csvLine).join('');
      const last = rows.at(-1);
      if (rows.length < BATCH || !last) return;
      before = last.id;
    }
  }

  async listAccess(account: Account, asked: AccessLogQuestionDto): Promise<AccessLogPageDto> {
    const { page, size, kind, actor } = asked;
    const found = await this.database.read(scopeOf(account), async (manager) =>
      listAccessEntries(manager, {
        pemdaCode: asked.pemda,
        kind,
        actor,
        ...spanOf(asked, await zoneOf(manager)),
        page,
        size,
      }),
    );
    const rows = found.rows.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      actor: nameActor(row.actor, row.actorName),
      role: row.role,
      kind: row.kind,
      what: row.what,
      pemdaCodes: row.pemdaCodes,
      rowCount: row.rowIds.length,
      reason: row.reason,
      requestId: row.requestId,
      ip: row.ip,
    }));
    return { total: found.total, rows, page, size };
  }
}

async function toQuestion(
  manager: EntityManager,
  account: Account,
  asked: AuditQuestionDto,
): Promise<AuditQuestion> {
  return {
    pemdaCode: limitToScope(account, asked.pemda),
    opdId: asked.opd,
    table: asked.table,
    rowId: asked.row,
    field: asked.field,
    actor: asked.actor,
    ...spanOf(asked, await zoneOf(manager)),
    plansOnly: !seesAllGovernments(account),
    // Personal data of others, which the database keeps to admins as well.
    withoutAccounts: !may(account.role, 'manageAccounts', account.tokenScope),
  };
}

async function describe(
  manager: EntityManager,
  rows: readonly AuditListItem[],
): Promise<AuditEntryDto[]> {
  const telling = {
    zone: await zoneOf(manager),
    names: await nameReferences(manager, referencesIn(rows)),
  };
  return rows.map((row) => describeEntry(row, telling));
}

const zoneOf = (manager: EntityManager): Promise<InstallationEntity> =>
  manager.getRepository(InstallationEntity).findOneByOrFail({ id: 1 });
