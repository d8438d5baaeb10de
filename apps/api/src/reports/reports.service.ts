import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReportFileEntity, TahapanEntity } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, requireInScope } from '../access/scope';
import { Problem } from '../errors/problem';
import { JobQueueService } from '../jobs/job-queue.service';
import { REPORT_JOB } from './report-job';
import type { ReportPayload } from './report-job';
import type { ReportRequestDto } from './report.dto';

@Injectable()
export class ReportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueueService,
  ) {}

  /** Queues the Rakor pack of a scope; the province's code stands for all of it. */
  async start(account: Account, request: ReportRequestDto): Promise<string> {
    const asked = request.pemda?.length === 2 ? undefined : request.pemda;
    const pemdaCode = limitToScope(account, asked);
    const tahapan = await this.dataSource
      .getRepository(TahapanEntity)
      .findOneBy({ id: request.tahapan });
    if (!tahapan) throw Problem.notFound('Tahapan');
    const payload: ReportPayload = { tahapanId: tahapan.id, pemdaCode: pemdaCode ?? null };
    return this.queue.enqueue({
      kind: REPORT_JOB,
      pemdaCode: pemdaCode ?? account.pemdaCode.slice(0, 2),
      payload,
      createdBy: account.username,
    });
  }

  async findFile(account: Account, jobId: string): Promise<ReportFileEntity> {
    const job = await this.queue.find(jobId);
    if (!job) throw Problem.notFound('Laporan');
    requireInScope(account, job.pemdaCode, 'Laporan');
    const file = await this.dataSource.getRepository(ReportFileEntity).findOneBy({ jobId });
    if (!file) throw Problem.notFound('Laporan');
    return file;
  }
}
