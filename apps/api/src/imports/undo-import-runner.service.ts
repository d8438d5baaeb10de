import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  ImportDraftEntity,
  JobEntity,
  findUndoneAgencies,
  giveReason,
  judgeUndo,
  lockImportDraft,
  lockOrdinals,
  undoImport,
} from '@app/database';
import type { OpdRecord } from '@app/database';
import { AnalyseTouchedService } from '../analysis/analyse-touched.service';
import { Problem } from '../errors/problem';
import { JobDatabaseService } from '../jobs/job-database.service';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import { requireWritable } from '../pengajuan/require-writable';
import { UNDO_JOB } from './import-job';
import type { ImportPayload, ImportWorkPayload } from './import-job';
import type { ImportResultDto } from './import.dto';
import { totalOf } from './plan-import';

/** Puts the rows of an accepted import back, where nobody changed them since. */
@Injectable()
export class UndoImportRunnerService implements OnModuleInit {
  constructor(
    private readonly database: JobDatabaseService,
    private readonly worker: JobWorkerService,
    private readonly analysis: AnalyseTouchedService,
  ) {}

  onModuleInit(): void {
    this.worker.register(UNDO_JOB, (context) =>
      this.database.write(context.job, (manager) => this.undo(manager, context)),
    );
  }

  private async undo(manager: EntityManager, context: JobContext): Promise<void> {
    const { importId, leaveChanged } = context.job.payload as ImportWorkPayload;
    const draft = await lockImportDraft(manager, importId);
    if (!draft) throw Problem.notFound('Impor');
    const read = await manager.getRepository(JobEntity).findOneByOrFail({ id: importId });
    await giveReason(manager, `Urungkan impor berkas ${(read.payload as ImportPayload).fileName}`);
    context.report({ done: 0, total: 0, label: 'Memeriksa baris yang diubah sejak impor' });
    const left = await prepareUndo(manager, draft, { leaveChanged });
    context.report({ done: 0, total: 0, label: 'Mengembalikan baris' });
    const totalBefore = await totalOf(manager, draft.kind, draft);
    const desaCodes = await undoImport(manager, draft);
    const totalAfter = await totalOf(manager, draft.kind, draft);
    const touchesPlan = draft.kind === 'renja';
    const about = { tahapanId: draft.tahapanId, pemdaCode: draft.pemdaCode };
    await this.analysis.analyse(manager, { ...about, touchesPlan, desaCodes });
    await manager.getRepository(ImportDraftEntity).update(importId, {
      state: 'diurungkan',
      undoneBy: context.job.createdBy,
      undoneAt: () => 'now()',
    });
    const result: ImportResultDto = {
      ...(read.result as ImportResultDto),
      ...{ outcome: 'diurungkan', counts: [] },
      totalBefore: totalBefore.toString(),
      totalAfter: totalAfter.toString(),
      notices: left > 0 ? [`${left} baris dibiarkan karena sudah diubah sejak impor.`] : [],
    };
    await context.finish(manager, result);
  }
}

/**
 * Marks what can go back, behind the gate. Asked once by the door and again by the job.
 *
 * @returns how many rows stay because somebody changed them since
 * @throws Problem 409 when there are such rows and nobody said that they may stay
 */
export async function prepareUndo(
  manager: EntityManager,
  draft: ImportDraftEntity,
  { leaveChanged }: { leaveChanged: boolean },
): Promise<number> {
  if (draft.state !== 'diterima') {
    throw Problem.conflict(
      draft.state === 'diurungkan' ? 'import.undone' : 'import.not-stored',
      draft.state === 'diurungkan'
        ? 'Impor ini sudah diurungkan dan tidak dapat diurungkan lagi.'
        : 'Impor ini belum pernah disimpan, jadi tidak ada yang diurungkan.',
    );
  }
  const codes = (draft.agencies as OpdRecord[]).map(({ code }) => code);
  await lockOrdinals(manager, { pemdaCode: draft.pemdaCode, codes });
  const left = await judgeUndo(manager, draft);
  const { tahapanId } = draft;
  await requireWritable(manager, { tahapanId, opdIds: await findUndoneAgencies(manager, draft) });
  if (left > 0 && !leaveChanged) {
    throw Problem.conflict(
      'import.changed-since',
      `${left} baris sudah diubah sejak impor. Baris itu akan dibiarkan; setujui dulu.`,
    );
  }
  return left;
}
