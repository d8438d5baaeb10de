import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { forgetAnalysisJobs, listStranded, lockTahapan, takeDue } from '@app/database';
import type { DueFor } from '@app/database';
import { ScopedDatabase } from '../database/scoped-database';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import { AnalyseTouchedService } from './analyse-touched.service';
import { ANALYSIS_JOB, orderAnalysis } from './ask-for-analysis';

/** After so long without a job, what is due has been forgotten by a job that failed for good. */
const STRANDED_MINUTES = 10;

/** Examines again what changes touched, and nothing else, all changes of a government at once. */
@Injectable()
export class AnalysisRunnerService implements OnModuleInit {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly worker: JobWorkerService,
    private readonly analysis: AnalyseTouchedService,
  ) {}

  onModuleInit(): void {
    this.worker.register(ANALYSIS_JOB, (context) => this.run(context));
    this.worker.keepUp(() => this.orderStranded());
  }

  /** What is due goes in the transaction that stores what it comes to: both happen or neither. */
  private run({ job, finish }: JobContext): Promise<void> {
    const { tahapanId } = job.payload as Pick<DueFor, 'tahapanId'>;
    const { pemdaCode } = job;
    return this.database.asSystem(async (manager) => {
      // The stage before its notes, as whoever ratifies it takes them.
      await lockTahapan(manager, tahapanId);
      const due = await takeDue(manager, { tahapanId, pemdaCode });
      if (due) await this.analysis.analyse(manager, { tahapanId, pemdaCode, ...due });
      await forgetAnalysisJobs(manager, { kind: ANALYSIS_JOB, pemdaCode, keep: job.id });
      await finish(manager, {});
    });
  }

  private orderStranded(): Promise<void> {
    return this.database.asSystem(async (manager) => {
      const stranded = await listStranded(manager, {
        kind: ANALYSIS_JOB,
        minutes: STRANDED_MINUTES,
      });
      for (const due of stranded) await orderAnalysis(manager, due);
    });
  }
}
