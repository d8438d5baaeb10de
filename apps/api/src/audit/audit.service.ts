import { Injectable } from '@nestjs/common';
import { listAccessEntries, listAuditEntries, readAuditBatch } from '@app/database';
import type { AuditQuestion } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf, seesAllGovernments } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { AuditSealService } from './audit-seal.service';
import type {
  AccessLogPageDto,
  AccessLogQuestionDto,
  AuditPageDto,
  AuditQuestionDto,
} from './audit.dto';
import { CSV_HEAD, csvLine } from './audit-csv';
import { describeEntry, nameActor } from './describe-entry';

const BATCH = 500;

@Injectable()
export class AuditService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly seals: AuditSealService,
  ) {}

  async list(account: Account, asked: AuditQuestionDto): Promise<AuditPageDto> {
    const { page, size } = asked;
    const question = { ...toQuestion(account, asked), page, size };
    const found = await this.database.read(scopeOf(account), (manager) =>
      listAuditEntries(manager, question),
    );
    return { total: found.total, rows: found.rows.map(describeEntry), page, size };
  }

  /** The whole answer as lines of CSV, newest first, one batch in memory at a time. */
  async *exportLines(account: Account, asked: AuditQuestionDto): AsyncGenerator<string> {
    await this.seals.sealWaiting();
    yield CSV_HEAD;
    let question = toQuestion(account, asked);
    for (;;) {
      const batch = question;
      const rows = await this.database.read(scopeOf(account), (manager) =>
        readAuditBatch(manager, batch, BATCH),
      );
      yield rows.map((row) => csvLine(describeEntry(row))).join('');
      const last = rows.at(-1);
      if (rows.length < BATCH || !last) return;
      question = { ...question, before: last.id };
    }
  }

  async listAccess(account: Account, asked: AccessLogQuestionDto): Promise<AccessLogPageDto> {
    const { page, size, kind, actor } = asked;
    const found = await this.database.read(scopeOf(account), (manager) =>
      listAccessEntries(manager, {
        pemdaCode: asked.pemda,
        kind,
        actor,
        ...span(asked),
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

function toQuestion(account: Account, asked: AuditQuestionDto): AuditQuestion {
  return {
    pemdaCode: limitToScope(account, asked.pemda),
    opdId: asked.opd,
    table: asked.table,
    rowId: asked.row,
    field: asked.field,
    actor: asked.actor,
    ...span(asked),
    // Changes of accounts are personal data of others: an official sees those of plans.
    plansOnly: !seesAllGovernments(account),
  };
}

const DAY_MS = 86_400_000;
const WITA = '+08:00';

/** A bare date is a day in WITA, its end included. */
function span({ from, to }: { from?: string; to?: string }): { from?: Date; to?: Date } {
  return {
    from: from === undefined ? undefined : momentOf(from),
    to: to === undefined ? undefined : new Date(momentOf(to).getTime() + (isDay(to) ? DAY_MS : 0)),
  };
}

const isDay = (text: string): boolean => text.length === 10;
const momentOf = (text: string): Date => new Date(isDay(text) ? `${text}T00:00:00${WITA}` : text);
