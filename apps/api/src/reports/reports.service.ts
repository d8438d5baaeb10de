import { Injectable } from '@nestjs/common';
import { ReportFileEntity, TahapanEntity } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, requireInScope, scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { JobQueueService } from '../jobs/job-queue.service';
import { REPORT_JOB } from './report-job';
import type { ReportPayload } from './report-job';
import type { ReportRequestDto } from './report.dto';

@Injectable()
export class ReportsService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly queue: JobQueueService,
  ) {}

  /** Queues the Rakor pack of a scope; the province's code stands for all of it. */
  async start(account: Account, request: ReportRequestDto): Promise<string> {
    const asked = request.pemda?.length === 2 ? undefined : request.pemda;
    const pemdaCode = limitToScope(account, asked);
    return this.database.write(scopeOf(account), async (manager) => {
      const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id: request.tahapan });
      if (!tahapan) throw Problem.notFound('Tahapan');
      const payload: ReportPayload = { tahapanId: tahapan.id, pemdaCode: pemdaCode ?? null };
      const job = {
        kind: REPORT_JOB,
        pemdaCode: account.pemdaCode,
        payload,
        createdBy: account.username,
      };
      return this.queue.enqueue(job, manager);
    });
  }

  async findFile(account: Account, jobId: string): Promise<ReportFileEntity> {
    const file = await this.database.read(scopeOf(account), (manager) =>
      manager
        .getRepository(ReportFileEntity)
        .findOne({ where: { jobId }, relations: { job: true } }),
    );
    if (!file?.job) throw Problem.notFound('Laporan');
    // Who moved on leaves behind what was made for the old place.
    requireInScope(account, file.job.pemdaCode, 'Laporan');
    return file;
  }
}
