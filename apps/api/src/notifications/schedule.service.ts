import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { InstallationEntity, enqueueOnce } from '@app/database';
import { ScopedDatabase } from '../database/scoped-database';
import { JobWorkerService } from '../jobs/job-worker.service';
import { MAIL_SETTINGS } from './mail/mail-settings';
import type { MailSettings } from './mail/mail-settings';
import { roundsAt } from './schedule-rounds';

/** In whose name returning work stands in the queue; no account can have it, see COMMAND_LINE. */
const SCHEDULE = '(jadwal)';

/** Puts returning work into the queue when its hour comes; the database keeps it to once. */
@Injectable()
export class ScheduleService implements OnModuleInit {
  /** what this process enqueued already, so that it does not ask every three seconds */
  private enqueued = '';

  constructor(
    private readonly database: ScopedDatabase,
    private readonly worker: JobWorkerService,
    @Inject(MAIL_SETTINGS) private readonly mail: MailSettings | undefined,
  ) {}

  onModuleInit(): void {
    this.worker.keepUp(() => this.enqueueDue(new Date()));
  }

  async enqueueDue(now: Date): Promise<void> {
    const hour = now.toISOString().slice(0, 13);
    if (hour === this.enqueued) return;
    await this.database.asSystem(async (manager) => {
      const installation = await manager.getRepository(InstallationEntity).findOneBy({ id: 1 });
      if (!installation) return;
      const { timeZone } = installation;
      for (const round of roundsAt(now, { timeZone, sendsMail: this.mail !== undefined })) {
        await enqueueOnce(manager, { ...round, createdBy: SCHEDULE });
      }
    });
    this.enqueued = hour;
  }
}
