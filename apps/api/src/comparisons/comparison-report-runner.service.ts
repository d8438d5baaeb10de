import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ReportFileEntity } from '@app/database';
import { writeComparison } from '@app/workbook';
import { JobDatabaseService } from '../jobs/job-database.service';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import type { ReportResultDto } from '../reports/report.dto';
import { buildComparisonWorkbook } from './build-comparison-workbook';
import { COMPARISON_JOB } from './comparison-job';
import type { ComparisonPayload } from './comparison-job';

/** Writes a comparison in a child process and keeps the finished file with its job. */
@Injectable()
export class ComparisonReportRunnerService implements OnModuleInit {
  constructor(
    private readonly database: JobDatabaseService,
    private readonly worker: JobWorkerService,
  ) {}

  onModuleInit(): void {
    this.worker.register(COMPARISON_JOB, (context) => this.run(context));
  }

  private async run(context: JobContext): Promise<void> {
    const { scope } = context.job.payload as ComparisonPayload;
    const folder = await mkdtemp(join(tmpdir(), 'sejalan-perbandingan-'));
    try {
      const path = join(folder, 'perbandingan.xlsx');
      context.report({ done: 0, total: 0, label: 'Membandingkan' });
      const { workbook, fileName } = await this.database.read(context.job, (manager) =>
        buildComparisonWorkbook(manager, scope, new Date()),
      );
      const { sheets } = await writeComparison(workbook, path, {
        signal: context.signal,
        onProgress: ({ sheet, totalRows }) =>
          context.report({ done: totalRows, total: 0, label: `Menulis ${sheet}` }),
      });
      const content = await readFile(path);
      const result: ReportResultDto = { fileName, bytes: content.length, sheets: [...sheets] };
      await this.database.write(context.job, async (manager) => {
        await manager
          .getRepository(ReportFileEntity)
          .upsert({ jobId: context.job.id, fileName, content }, ['jobId']);
        await context.finish(manager, result);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
