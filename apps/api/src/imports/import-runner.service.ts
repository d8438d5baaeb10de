import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UploadEntity } from '@app/database';
import { UploadRefused, readUpload } from '@app/workbook';
import type { ReadProgress, ReadResult } from '@app/workbook';
import { AnalyseTouchedService } from '../analysis/analyse-touched.service';
import { Problem } from '../errors/problem';
import { COMMAND_LINE, JobDatabaseService } from '../jobs/job-database.service';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import { applyImport, storingOf } from './apply-import';
import { DryRunDone, ErrorsInRows } from './errors-in-rows';
import { IMPORT_JOB } from './import-job';
import type { ImportPayload } from './import-job';
import { askingResult, countClasses, refusedResult, storedResult } from './import-outcome';
import type { ReadFile, StoredRows } from './import-outcome';
import type { ImportResultDto } from './import.dto';
import { askOtherStages } from './hold-stages';
import { loadTarget } from './load-target';
import type { ImportTarget } from './import-target';
import { PARSER_LIMITS } from './parser-limits';
import type { ParserLimits } from './parser-limits';
import { placeErrors } from './place-errors';
import { growthOf, keepImport, planImport, totalOf } from './plan-import';
import type { PlannedImport } from './plan-import';
import { keepAnswer, keepQuestion, loadSaidMappings } from './said-mappings';
import type { SaidMappings } from './said-mappings';
import { storeNomenklatur } from './store-nomenklatur';
import { storePrioritas } from './store-prioritas';
import { tellLateTurn } from './tell-late-turn';

type MappedResult = ReadResult & Pick<ReadFile, 'isMapped'>;

/** Reads an upload in a child process, then shows or stores and analyses it in one transaction. */
@Injectable()
export class ImportRunnerService implements OnModuleInit {
  constructor(
    private readonly database: JobDatabaseService,
    private readonly worker: JobWorkerService,
    private readonly analysis: AnalyseTouchedService,
    @Inject(PARSER_LIMITS) private readonly limits: ParserLimits,
  ) {}

  onModuleInit(): void {
    this.worker.register(IMPORT_JOB, (context) => this.run(context));
  }

  private async run(context: JobContext): Promise<void> {
    const payload = context.job.payload as ImportPayload;
    const { job } = context;
    const said = await this.database.read(job, (manager) => loadSaidMappings(manager, job));
    const result = await this.read(context, payload, said);
    const { recognised } = result;
    if (recognised.mappingQuestions.length > 0) {
      await this.ask(context, { ...result, isMapped: false });
      return;
    }
    const isMapped = said.mapping !== undefined || recognised.remembered !== undefined;
    if (isMapped && !payload.dryRun) {
      await this.database.write(job, (manager) => keepAnswer(manager, job, { said, recognised }));
    }
    const read: MappedResult = { ...result, isMapped };
    if (read.errors.length > 0) {
      await this.refuse(context, refusedResult(read, read.errors, read.errorTotal));
      return;
    }
    try {
      await this.database.write(context.job, (manager) => this.store(manager, context, read));
    } catch (error) {
      if (error instanceof DryRunDone) await this.refuse(context, error.result as ImportResultDto);
      else if (error instanceof ErrorsInRows) {
        const errors = placeErrors(error.errors, read.recognised.sheets);
        await this.refuse(context, refusedResult(read, errors, errors.length));
      } else throw error;
    }
  }

  /** The file leaves the database only as bytes; what they mean is found out in the child. */
  private async read(
    context: JobContext,
    payload: ImportPayload,
    said: SaidMappings,
  ): Promise<ReadResult> {
    const { report, signal } = context;
    report({ done: 0, total: 0, label: 'Membuka berkas' });
    const upload = await this.database.read(context.job, (manager) =>
      manager
        .getRepository(UploadEntity)
        .findOneOrFail({ where: { id: payload.uploadId }, select: { id: true, content: true } }),
    );
    const folder = await mkdtemp(join(tmpdir(), 'sejalan-impor-'));
    try {
      const path = join(folder, 'unggahan');
      await writeFile(path, upload.content);
      return await readUpload({
        path,
        fileName: payload.fileName,
        kind: payload.kind,
        signal,
        limits: this.limits,
        ...said,
        onProgress: readingOf(report),
      });
    } catch (error) {
      if (error instanceof UploadRefused) {
        throw Problem.uploadRefused(error.status, error.code, error.message);
      }
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async store(
    manager: EntityManager,
    context: JobContext,
    read: MappedResult,
  ): Promise<void> {
    const payload = context.job.payload as ImportPayload;
    const target = await loadTarget(manager, payload, context.job.pemdaCode);
    const isPreview = payload.mode === 'pratinjau' && !payload.dryRun;
    const total = read.rowCount;
    context.report({ done: 0, total, label: 'Membandingkan dengan rencana' });
    const plan = await planImport(manager, target, { read, hold: !isPreview });
    if (plan && isPreview) {
      const { id: jobId, createdBy } = context.job;
      await keepImport(manager, target, { ...plan, jobId, createdBy, state: 'pratinjau' });
      await context.finish(manager, storedResult(read, await this.foresee(manager, target, plan)));
      return;
    }
    const onStored = storingOf(context.report, total);
    await tellLateTurn(manager, target);
    const stored = plan
      ? await this.storePlan(manager, target, { context, plan, onStored })
      : await storeReference(manager, target, read);
    context.report({ done: total, total, label: 'Memeriksa keselarasan' });
    const { touchesPlan, touchedDesa: desaCodes } = stored;
    const about = { tahapanId: target.tahapan.id, pemdaCode: target.pemdaCode };
    await this.analysis.analyse(manager, { ...about, touchesPlan, desaCodes });
    if (stored.touchesEveryStage) await askOtherStages(manager, target);
    if (payload.dryRun)
      throw new DryRunDone(storedResult(read, { ...stored, outcome: 'uji_coba' }));
    await context.finish(manager, storedResult(read, stored));
  }

  /** What the preview says in one look; nothing of the plan was written. */
  private async foresee(
    manager: EntityManager,
    { tahapan, pemdaCode }: ImportTarget,
    { kind, changes, counts, notices }: PlannedImport,
  ): Promise<StoredRows> {
    const totalBefore = await totalOf(manager, kind, { tahapanId: tahapan.id, pemdaCode });
    const classes = countClasses(changes);
    return {
      ...{ outcome: 'pratinjau', classes, counts, notices, totalBefore },
      ...{ added: classes.baru, changed: classes.berubah, unchanged: classes.sama },
      totalAfter: totalBefore.plus(growthOf(kind, changes)),
      ...{ touchedDesa: [], touchesPlan: false },
    };
  }

  private async storePlan(
    manager: EntityManager,
    target: ImportTarget,
    {
      context,
      plan,
      onStored,
    }: { context: JobContext; plan: PlannedImport; onStored: (done: number) => void },
  ): Promise<StoredRows> {
    const { id: jobId, createdBy } = context.job;
    const { kind, changes, counts, notices } = plan;
    const scope = { tahapanId: target.tahapan.id, pemdaCode: target.pemdaCode };
    const totalBefore = await totalOf(manager, kind, scope);
    await keepImport(manager, target, { ...plan, jobId, createdBy, state: 'diterima' });
    const { removed: _none, ...applied } = await applyImport(manager, target, {
      ...plan,
      jobId,
      onStored,
    });
    const totalAfter = await totalOf(manager, kind, scope);
    return { ...applied, classes: countClasses(changes), totalBefore, totalAfter, counts, notices };
  }

  /** The import ends with a question; an answer sends it back to the queue. */
  private async ask(context: JobContext, read: MappedResult): Promise<void> {
    await this.database.write(context.job, async (manager) => {
      const { dryRun } = context.job.payload as ImportPayload;
      // Nobody at a browser answers for the command line, whose jobs pass every scope.
      const isAnswerable = !dryRun && context.job.createdBy !== COMMAND_LINE;
      if (isAnswerable) await keepQuestion(manager, context.job, read.recognised);
      await context.finish(manager, askingResult(read));
    });
  }

  private async refuse(context: JobContext, result: ImportResultDto): Promise<void> {
    await this.database.write(context.job, (manager) => context.finish(manager, result));
  }
}

/** Opening tells how many rows the sheet has; checking them tells how many are done. */
function readingOf(report: JobContext['report']): (progress: ReadProgress) => void {
  let total = 0;
  return ({ phase, rows }) => {
    if (phase === 'baca') total = rows;
    report({ done: phase === 'baca' ? 0 : rows, total, label: 'Memeriksa baris berkas' });
  };
}

/** Every row says of which kind it is, and a file holds one kind. */
function storeReference(
  manager: EntityManager,
  target: ImportTarget,
  { rows }: ReadResult,
): Promise<StoredRows> {
  const nomenklatur = rows.filter((row) => row.kind === 'nomenklatur');
  if (nomenklatur.length > 0) return storeNomenklatur(manager, target, nomenklatur);
  return storePrioritas(
    manager,
    target,
    rows.filter((row) => row.kind === 'prioritas'),
  );
}
