import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  ImportDraftEntity,
  JobEntity,
  countImportChanges,
  countUnanswered,
  decideImportChanges,
  findAcceptedAgencies,
  listImportChanges,
  lockImportDraft,
  readImportDraft,
  readImportFile,
} from '@app/database';
import type { ImportDraftHead } from '@app/database';
import { VILLAGE_AGENCY_CODE } from '@app/vocabulary';
import type { Account } from '../access/account';
import { may } from '../access/permissions';
import { scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { JobQueueService } from '../jobs/job-queue.service';
import { requireWritable } from '../pengajuan/require-writable';
import { answerImportConflicts, requireAnswers } from './answer-conflicts';
import { requirePreview } from './accept-import-runner.service';
import { describeChange } from './describe-change';
import { describePreview } from './describe-preview';
import { findLastChanges } from './find-last-changes';
import { ACCEPT_JOB, UNDO_JOB } from './import-job';
import type { ImportWorkPayload } from './import-job';
import type {
  AnswerConflictsDto,
  DecideChangesDto,
  ImportChangePageDto,
  ImportChangesQuestionDto,
  ImportPreviewDto,
} from './import-preview.dto';
import { totalOf } from './plan-import';
import { prepareUndo } from './undo-import-runner.service';

/** Looks at what imports would change, decides row by row, and hands accepting and undoing to jobs. */
@Injectable()
export class ImportPreviewsService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly queue: JobQueueService,
  ) {}

  find(account: Account, jobId: string): Promise<ImportPreviewDto> {
    return this.database.read(scopeOf(account), (manager) => describe(manager, account, jobId));
  }

  listChanges(
    account: Account,
    jobId: string,
    { q, ...question }: ImportChangesQuestionDto,
  ): Promise<ImportChangePageDto> {
    return this.database.read(scopeOf(account), async (manager) => {
      const head = await requireHead(manager, jobId);
      const { rows, total } = await listImportChanges(manager, { ...question, text: q, jobId });
      const { page, size } = question;
      const changedBy = await findLastChanges(manager, head, rows);
      const described = rows.map((row) => describeChange(head, row, changedBy));
      return { page, size, total, rows: described };
    });
  }

  decide(
    account: Account,
    jobId: string,
    { accepted, q, ...filter }: DecideChangesDto,
  ): Promise<ImportPreviewDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      await this.lockIdle(manager, jobId);
      await decideImportChanges(manager, { ...filter, text: q, jobId }, accepted);
      return describe(manager, account, jobId);
    });
  }

  /** Lets the file or the database count where both were changed. */
  answer(
    account: Account,
    jobId: string,
    { answer, field, id, group }: AnswerConflictsDto,
  ): Promise<ImportPreviewDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      await this.lockIdle(manager, jobId);
      const filter = { jobId, ...(group ? { group } : {}), ...(id ? { ids: [id] } : {}) };
      const side = answer === 'berkas' ? 'mine' : 'theirs';
      await answerImportConflicts(manager, filter, { answer: side, field });
      return describe(manager, account, jobId);
    });
  }

  /** Gives a preview up; the plan was never touched. */
  discard(account: Account, jobId: string): Promise<ImportPreviewDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      await this.lockIdle(manager, jobId);
      await manager.getRepository(ImportDraftEntity).update(jobId, {
        state: 'dibatalkan',
        decidedBy: account.username,
        decidedAt: () => 'now()',
      });
      return describe(manager, account, jobId);
    });
  }

  /** @returns the job that stores; the one that already does when it is asked twice */
  accept(account: Account, jobId: string, removals: number): Promise<string> {
    return this.database.write(scopeOf(account), async (manager) => {
      const draft = await requireDraft(manager, jobId);
      const running = await findRunning(manager, draft);
      if (running?.kind === ACCEPT_JOB) return running.id;
      requirePreview(draft);
      await requireAnswers(manager, jobId);
      const groups = await countImportChanges(manager, draft);
      const ticked = groups.filter((group) => group.class === 'hilang');
      const count = ticked.reduce((sum, { accepted }) => sum + accepted, 0);
      if (count !== removals) {
        throw Problem.conflict(
          'import.removals-unconfirmed',
          `${count} baris rencana ditandai untuk dihapus. Setujui penghapusannya dulu.`,
        );
      }
      const opdIds = await findAcceptedAgencies(manager, draft, VILLAGE_AGENCY_CODE);
      const head = await requireHead(manager, jobId);
      await requireWritable(manager, { tahapanId: draft.tahapanId, opdIds, receivedAt: head.at });
      return this.work(manager, account, { draft, kind: ACCEPT_JOB });
    });
  }

  /** @throws Problem 409 when rows were changed since and nobody said that they may stay */
  undo(account: Account, jobId: string, leaveChanged: boolean): Promise<string> {
    return this.database.write(scopeOf(account), async (manager) => {
      const draft = await requireDraft(manager, jobId);
      const running = await findRunning(manager, draft);
      if (running?.kind === UNDO_JOB) return running.id;
      await prepareUndo(manager, draft, { leaveChanged });
      return this.work(manager, account, { draft, kind: UNDO_JOB, leaveChanged });
    });
  }

  async findFile(account: Account, jobId: string): Promise<{ fileName: string; content: Buffer }> {
    const file = await this.database.read(scopeOf(account), (manager) =>
      readImportFile(manager, jobId),
    );
    if (!file) throw Problem.notFound('Berkas');
    return file;
  }

  private async work(
    manager: EntityManager,
    account: Account,
    order: { draft: ImportDraftEntity; kind: string; leaveChanged?: boolean },
  ): Promise<string> {
    const { draft, kind, leaveChanged = false } = order;
    const { jobId: importId, tahapanId, pemdaCode } = draft;
    const payload: ImportWorkPayload = { importId, tahapanId, leaveChanged };
    const job = { kind, pemdaCode, payload, createdBy: account.username };
    const workJobId = await this.queue.enqueue(job, manager);
    await manager.getRepository(ImportDraftEntity).update(importId, { workJobId });
    return workJobId;
  }

  /** Holds a preview that nobody stores at this moment. */
  private async lockIdle(manager: EntityManager, jobId: string): Promise<void> {
    const draft = await requireDraft(manager, jobId);
    requirePreview(draft);
    if (!(await findRunning(manager, draft))) return;
    throw Problem.conflict('import.busy', 'Pratinjau ini sedang disimpan. Tunggu sampai selesai.');
  }
}

async function requireDraft(manager: EntityManager, jobId: string): Promise<ImportDraftEntity> {
  const draft = await lockImportDraft(manager, jobId);
  if (!draft) throw Problem.notFound('Pratinjau impor');
  return draft;
}

async function requireHead(manager: EntityManager, jobId: string): Promise<ImportDraftHead> {
  const head = await readImportDraft(manager, jobId);
  if (!head) throw Problem.notFound('Pratinjau impor');
  return head;
}

async function findRunning(
  manager: EntityManager,
  { workJobId }: ImportDraftEntity,
): Promise<JobEntity | undefined> {
  if (workJobId === null) return undefined;
  const job = await manager.getRepository(JobEntity).findOneBy({ id: workJobId });
  return job && (job.status === 'menunggu' || job.status === 'berjalan') ? job : undefined;
}

async function describe(
  manager: EntityManager,
  account: Account,
  jobId: string,
): Promise<ImportPreviewDto> {
  const read = await requireHead(manager, jobId);
  const live = read.state === 'pratinjau' && (await totalOf(manager, read.kind, read)).toString();
  const head = live ? { ...read, totalBefore: live } : read;
  const groups = await countImportChanges(manager, head);
  const unanswered = await countUnanswered(manager, jobId);
  const isOwn =
    head.pemdaCode === account.pemdaCode && may(account.role, 'importPlans', account.tokenScope);
  return describePreview({ head, groups, isOwn, unanswered });
}
