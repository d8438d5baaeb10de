import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UploadEntity, asOwner } from '@app/database';
import { UploadRefused, readUpload } from '@app/workbook';
import type { ReadResult } from '@app/workbook';
import { AnalysisService } from '../analysis/analysis.service';
import { OverlapAnalysisService } from '../analysis/overlap-analysis.service';
import { Problem } from '../errors/problem';
import { JobDatabaseService } from '../jobs/job-database.service';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import { DryRunDone, ErrorsInRows } from './errors-in-rows';
import { IMPORT_JOB } from './import-job';
import type { ImportPayload } from './import-job';
import { refusedResult, storedResult } from './import-outcome';
import type { StoredRows } from './import-outcome';
import type { ImportResultDto } from './import.dto';
import { loadTarget } from './load-target';
import type { ImportTarget } from './import-target';
import { refuseUncertainColumns } from './mapping-needed';
import { placeErrors } from './place-errors';
import { storeKegiatanDesa } from './store-kegiatan-desa';
import { storeNomenklatur } from './store-nomenklatur';
import { storePrioritas } from './store-prioritas';
import { storeRenja } from './store-renja';
import { tellLateTurn } from './tell-late-turn';

/** Reads an upload in a child process, then stores and analyses it in one transaction. */
@Injectable()
export class ImportRunnerService implements OnModuleInit {
  constructor(
    private readonly database: JobDatabaseService,
    private readonly worker: JobWorkerService,
    private readonly analysis: AnalysisService,
    private readonly overlapAnalysis: OverlapAnalysisService,
  ) {}

  onModuleInit(): void {
    this.worker.register(IMPORT_JOB, (context) => this.run(context));
  }

  private async run(context: JobContext): Promise<void> {
    const payload = context.job.payload as ImportPayload;
    const read = await this.read(context, payload);
    refuseUncertainColumns(read.recognised);
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
  private async read(context: JobContext, payload: ImportPayload): Promise<ReadResult> {
    const { report, signal } = context;
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
        onProgress: ({ rows }) => report({ done: rows, total: 0, label: 'Membaca berkas' }),
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
    read: ReadResult,
  ): Promise<void> {
    const payload = context.job.payload as ImportPayload;
    const target = await loadTarget(manager, payload, context.job.pemdaCode);
    const total = read.rowCount;
    context.report({ done: 0, total, label: 'Menyimpan baris' });
    await tellLateTurn(manager, target);
    const stored = await storeRows(manager, target, read);
    context.report({ done: total, total, label: 'Memeriksa keselarasan' });
    // The rules weigh every plan, also those that this account may not see.
    await asOwner(manager, () => this.analyse(manager, target, stored));
    const result = storedResult(read, stored);
    if (payload.dryRun) throw new DryRunDone(result);
    await context.finish(manager, result);
  }

  /** Only what changed is examined again. */
  private async analyse(
    manager: EntityManager,
    { tahapan, pemdaCode }: ImportTarget,
    { touchedDesa, touchesPlan }: StoredRows,
  ): Promise<void> {
    const about = { tahapanId: tahapan.id, pemdaCode };
    if (touchesPlan) {
      await (pemdaCode.length === 2
        ? this.analysis.analyseGovernments(manager, tahapan.id)
        : this.analysis.analyseGovernment(manager, about));
    }
    if (touchedDesa.length > 0) {
      await this.overlapAnalysis.analyseDesa(manager, {
        tahapanId: tahapan.id,
        desaCodes: touchedDesa,
      });
    }
  }

  private async refuse(context: JobContext, result: ImportResultDto): Promise<void> {
    await this.database.write(context.job, (manager) => context.finish(manager, result));
  }
}

/** Every row says of which kind it is, and a file holds one kind. */
function storeRows(
  manager: EntityManager,
  target: ImportTarget,
  { rows }: ReadResult,
): Promise<StoredRows> {
  const renja = rows.filter((row) => row.kind === 'renja');
  if (renja.length > 0) return storeRenja(manager, target, renja);
  const kegiatanDesa = rows.filter((row) => row.kind === 'kegiatan-desa');
  if (kegiatanDesa.length > 0) return storeKegiatanDesa(manager, target, kegiatanDesa);
  const nomenklatur = rows.filter((row) => row.kind === 'nomenklatur');
  if (nomenklatur.length > 0) return storeNomenklatur(manager, target, nomenklatur);
  return storePrioritas(
    manager,
    rows.filter((row) => row.kind === 'prioritas'),
  );
}
