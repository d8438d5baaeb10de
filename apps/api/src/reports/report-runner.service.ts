import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ReportFileEntity } from '@app/database';
import { writeRakorPack } from '@app/workbook';
import { JobDatabaseService } from '../jobs/job-database.service';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import { REPORT_JOB } from './report-job';
import type { ReportPayload } from './report-job';
import type { ReportResultDto } from './report.dto';
import { loadRakorReport } from './load-rakor-report';

/** Writes a report in a child process and keeps the finished file with its job. */
@Injectable()
export class ReportRunnerService implements OnModuleInit {
  constructor(
    private readonly database: JobDatabaseService,
    private readonly worker: JobWorkerService,
  ) {}

  onModuleInit(): void {
    this.worker.register(REPORT_JOB, (context) => this.run(context));
  }

  private async run(context: JobContext): Promise<void> {
    const { tahapanId, pemdaCode } = context.job.payload as ReportPayload;
    const scope = { tahapanId, ...(pemdaCode === null ? {} : { pemdaCode }) };
    const folder = await mkdtemp(join(tmpdir(), 'sejalan-laporan-'));
    try {
      const path = join(folder, 'laporan.xlsx');
      context.report({ done: 0, total: 0, label: 'Membaca data' });
      const { pack, fileName } = await this.database.read(context.job, (manager) =>
        loadRakorReport(manager, scope),
      );
      const { sheets } = await writeRakorPack(pack, path, {
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
