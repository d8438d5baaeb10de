import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import {
  ReportFileEntity,
  addWorkbookExport,
  dropOldTemplates,
  readWorkbookKey,
} from '@app/database';
import type { JobEntity } from '@app/database';
import { signManifest, writeTemplate } from '@app/workbook';
import { ScopedDatabase } from '../database/scoped-database';
import { JobDatabaseService } from '../jobs/job-database.service';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import type { ReportResultDto } from '../reports/report.dto';
import { buildTemplate } from './build-template';
import type { BuiltTemplate } from './build-template';
import { TEMPLATE_JOB } from './template-job';
import type { TemplatePayload } from './template-job';

const CLEANING_MS = 3_600_000;

/** Writes a workbook to be edited offline, and remembers what stood in it. */
@Injectable()
export class TemplateRunnerService implements OnModuleInit {
  private nextCleaning = 0;

  constructor(
    private readonly database: JobDatabaseService,
    private readonly system: ScopedDatabase,
    private readonly worker: JobWorkerService,
  ) {}

  onModuleInit(): void {
    this.worker.register(TEMPLATE_JOB, (context) => this.run(context));
    this.worker.keepUp(() => this.clean(Date.now()));
  }

  private async run(context: JobContext): Promise<void> {
    const { job } = context;
    const payload = job.payload as TemplatePayload;
    const folder = await mkdtemp(join(tmpdir(), 'sejalan-templat-'));
    try {
      const path = join(folder, 'templat.xlsx');
      const now = new Date();
      context.report({ done: 0, total: 0, label: 'Membaca data' });
      const built = await this.database.read(job, (manager) =>
        buildTemplate(manager, payload, now),
      );
      const exportId = randomUUID();
      const manifest = await this.sign(job, { exportId, built, now });
      const rows = built.base.length;
      context.report({ done: 0, total: rows, label: 'Menulis buku kerja' });
      await writeTemplate({ ...built.workbook, manifest }, path, { signal: context.signal });
      const content = await readFile(path);
      const { fileName } = built;
      const result: ReportResultDto = {
        fileName,
        bytes: content.length,
        sheets: [{ name: built.workbook.sheet, rows }],
      };
      await this.database.write(job, async (manager) => {
        await manager
          .getRepository(ReportFileEntity)
          .upsert({ jobId: job.id, fileName, content }, ['jobId']);
        await addWorkbookExport(manager, {
          id: exportId,
          ...payload,
          createdBy: job.createdBy,
          createdAt: now,
          columns: [...built.fields],
          base: [...built.base],
        });
        await context.finish(manager, result);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async clean(now: number): Promise<void> {
    if (now < this.nextCleaning) return;
    this.nextCleaning = now + CLEANING_MS;
    await this.system.asSystem(dropOldTemplates);
  }

  private async sign(
    job: JobEntity,
    { exportId, built, now }: { exportId: string; built: BuiltTemplate; now: Date },
  ): Promise<string> {
    const { kind, tahapanId, pemdaCode } = job.payload as TemplatePayload;
    const key = await this.database.write(job, readWorkbookKey);
    const manifest = {
      exportId,
      kind,
      tahapanId,
      kabupaten: pemdaCode,
      opd: built.opdCode,
      exportedAt: now.toISOString(),
      columns: built.fields,
    };
    return signManifest(manifest, key);
  }
}
