import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findAccount } from '@app/database';
import type { JobEntity } from '@app/database';
import { scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';

/**
 * Jobs of the command line: whoever may run it owns the installation. No account can have this
 * name, since a username holds neither brackets nor spaces; its jobs would pass every scope.
 */
export const COMMAND_LINE = '(baris perintah)';

/**
 * Transactions of a job, on behalf of whoever asked for it. What that account may do is read
 * anew, and never taken from the job: rights may have changed while it waited.
 */
@Injectable()
export class JobDatabaseService {
  constructor(private readonly database: ScopedDatabase) {}

  async write<T>(job: JobEntity, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (job.createdBy === COMMAND_LINE) return this.database.asSystem(work);
    return this.database.write(await this.scopeOfJob(job), work);
  }

  async read<T>(job: JobEntity, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (job.createdBy === COMMAND_LINE) return this.database.asSystem(work);
    return this.database.read(await this.scopeOfJob(job), work);
  }

  private async scopeOfJob(job: JobEntity) {
    const account = await this.database.asSystem((manager) => findAccount(manager, job.createdBy));
    if (!account) throw Problem.forbidden('menyelesaikan pekerjaan ini karena tidak aktif lagi');
    return scopeOf(account);
  }
}
