import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  ImportDraftEntity,
  JobEntity,
  loadImportChanges,
  lockImportDraft,
  settleConflicts,
  storeImportChanges,
} from '@app/database';
import type { ImportChangeRecord, OpdRecord } from '@app/database';
import { AnalyseTouchedService } from '../analysis/analyse-touched.service';
import { Problem } from '../errors/problem';
import { JobDatabaseService } from '../jobs/job-database.service';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import { requireAnswers } from './answer-conflicts';
import { applyImport, storingOf } from './apply-import';
import type { ImportToApply } from './apply-import';
import { ACCEPT_JOB } from './import-job';
import type { ImportPayload, ImportWorkPayload } from './import-job';
import { countClasses } from './import-outcome';
import type { ImportResultDto } from './import.dto';
import type { ImportTarget } from './import-target';
import { loadTarget } from './load-target';
import { totalOf } from './plan-import';
import { compareAgain } from './compare-again';
import { mergeAgain } from './merge-again';
import { tellLateTurn } from './tell-late-turn';

/** Stores the accepted changes of a preview, if their rows still are as it showed them. */
@Injectable()
export class AcceptImportRunnerService implements OnModuleInit {
  constructor(
    private readonly database: JobDatabaseService,
    private readonly worker: JobWorkerService,
    private readonly analysis: AnalyseTouchedService,
  ) {}

  onModuleInit(): void {
    this.worker.register(ACCEPT_JOB, (context) =>
      this.database.write(context.job, (manager) => this.accept(manager, context)),
    );
  }

  private async accept(manager: EntityManager, context: JobContext): Promise<void> {
    const { importId } = context.job.payload as ImportWorkPayload;
    const draft = await lockImportDraft(manager, importId);
    if (!draft) throw Problem.notFound('Impor');
    requirePreview(draft);
    const read = await manager.getRepository(JobEntity).findOneByOrFail({ id: importId });
    const target = await loadTarget(manager, read.payload as ImportPayload, draft.pemdaCode);
    const seen = await loadImportChanges(manager, importId);
    const chosen = seen.filter(({ accepted }) => accepted).length;
    context.report({ done: 0, total: chosen, label: 'Memeriksa apakah rencana masih sama' });
    const again = draft.exportId
      ? await mergeAgain(manager, { draft, seen })
      : await compareAgain(manager, { target, draft, seen });
    if (again.hasMoved) await storeImportChanges(manager, importId, again.changes);
    const frame = read.result as ImportResultDto;
    if (again.conflicts > 0) {
      await context.finish(manager, conflictResult(frame, again.changes));
      return;
    }
    const { fileName } = read.payload as ImportPayload;
    await tellLateTurn(manager, target, `Impor berkas ${fileName}`);
    const onStored = storingOf(context.report, chosen);
    const changes = await this.settle(manager, draft, again.changes);
    const stored = await this.store(manager, target, { draft, changes, onStored });
    context.report({ done: chosen, total: chosen, label: 'Memeriksa keselarasan' });
    const { touchesPlan, touchedDesa: desaCodes, ...counts } = stored;
    const about = { tahapanId: draft.tahapanId, pemdaCode: draft.pemdaCode };
    await this.analysis.analyse(manager, { ...about, touchesPlan, desaCodes });
    await manager.getRepository(ImportDraftEntity).update(importId, {
      state: 'diterima',
      decidedBy: context.job.createdBy,
      decidedAt: () => 'now()',
    });
    const isSame = counts.added + counts.changed + counts.removed === 0;
    const outcome = isSame ? 'tidak_berubah' : 'tersimpan';
    await context.finish(manager, { ...frame, ...counts, outcome });
  }

  /** What was answered is stored like any other row, and can be undone like it. */
  private async settle(
    manager: EntityManager,
    { jobId, exportId }: ImportDraftEntity,
    changes: readonly ImportChangeRecord[],
  ): Promise<readonly ImportChangeRecord[]> {
    if (!exportId) return changes;
    await requireAnswers(manager, jobId);
    await settleConflicts(manager, jobId);
    return loadImportChanges(manager, jobId);
  }

  private async store(
    manager: EntityManager,
    target: ImportTarget,
    { draft, ...rest }: { draft: ImportDraftEntity } & Pick<ImportToApply, 'changes' | 'onStored'>,
  ) {
    const { jobId, kind } = draft;
    const agencies = draft.agencies as OpdRecord[];
    const totalBefore = await totalOf(manager, kind, draft);
    const applied = await applyImport(manager, target, { jobId, kind, agencies, ...rest });
    const totalAfter = await totalOf(manager, kind, draft);
    return { ...applied, totalBefore: String(totalBefore), totalAfter: String(totalAfter) };
  }
}

export function requirePreview({ state }: Pick<ImportDraftEntity, 'state'>): void {
  if (state === 'pratinjau') return;
  throw Problem.conflict(
    'import.decided',
    `Pratinjau ini sudah ${state}. Muat ulang halaman untuk melihat hasilnya.`,
  );
}

/** Nothing was stored: rows of the plan are no longer as the preview showed them. */
function conflictResult(
  frame: ImportResultDto,
  changes: readonly ImportChangeRecord[],
): ImportResultDto {
  return {
    ...frame,
    ...{ outcome: 'bentrok', classes: countClasses(changes), added: 0, changed: 0, removed: 0 },
    totalAfter: frame.totalBefore,
  };
}
