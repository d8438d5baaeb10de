import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { hasUnsealed, sealAudit } from '@app/database';
import { ScopedDatabase } from '../database/scoped-database';
import { JobWorkerService } from '../jobs/job-worker.service';

/** Adds the links of the audit chain behind the writers, who never wait for it. */
@Injectable()
export class AuditSealService implements OnModuleInit {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly worker: JobWorkerService,
  ) {}

  onModuleInit(): void {
    this.worker.keepUp(() => this.sealWaiting());
  }

  /** Seals every entry that was committed before the call, each batch in its own transaction. */
  async sealWaiting(): Promise<void> {
    if (!(await this.database.asSystem(hasUnsealed))) return;
    while ((await this.database.asSystem(sealAudit)) > 0);
  }
}
