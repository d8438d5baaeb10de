import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  InstallationEntity,
  addNotifications,
  forgetOldRounds,
  listReaders,
  listWaitingPengajuan,
  readClock,
} from '@app/database';
import { ScopedDatabase } from '../database/scoped-database';
import { JobWorkerService } from '../jobs/job-worker.service';
import type { JobContext } from '../jobs/job-worker.service';
import { deadlineNotices } from './deadline-notices';
import { DEADLINE_JOB } from './schedule-rounds';

/** Tells of the deadlines that are near, as a job that comes round every hour. */
@Injectable()
export class DeadlineRunnerService implements OnModuleInit {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly worker: JobWorkerService,
  ) {}

  onModuleInit(): void {
    this.worker.register(DEADLINE_JOB, (context) => this.run(context));
  }

  private async run({ finish }: JobContext): Promise<void> {
    await this.database.asSystem(async (manager) => {
      const now = await readClock(manager);
      const told = await this.tell(manager, now);
      await forgetOldRounds(manager);
      await finish(manager, { told });
    });
  }

  /** @returns how many notifications were new; what was told before is not told again */
  async tell(manager: EntityManager, now: Date): Promise<number> {
    const zone = await manager.getRepository(InstallationEntity).findOneByOrFail({ id: 1 });
    const waiting = await listWaitingPengajuan(manager);
    const codes = [...new Set(waiting.map(({ pemdaCode }) => pemdaCode))];
    const readers = await listReaders(manager, codes);
    return addNotifications(manager, deadlineNotices(waiting, readers, { now, zone }));
  }
}
