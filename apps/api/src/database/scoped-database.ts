import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { enterReadingScope, enterScope, enterSystem } from '@app/database';
import type { Scope } from '@app/database';
import { currentOrigin } from './request-origin';

type Work<T> = (manager: EntityManager) => Promise<T>;

/** PostgreSQL asks to try again: a deadlock, or two serialisable transactions in each other's way. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 5;
/** Milliseconds; doubled each time. At once, the loser would take its first row back before the winner woke. */
const FIRST_PAUSE = 50;

/**
 * The only way from a request to the plans: a transaction that works on somebody's behalf.
 * Row-level security shows it that somebody's rows and no others, whatever the query says.
 */
@Injectable()
export class ScopedDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** Reads from one snapshot; cannot write. */
  read<T>(scope: Scope, work: Work<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await enterReadingScope(manager, scope, currentOrigin());
      return work(manager);
    });
  }

  /** Writes all or nothing; tried again when PostgreSQL asks for it, so the work must allow that. */
  write<T>(scope: Scope, work: Work<T>): Promise<T> {
    return tryAgain(() =>
      this.dataSource.transaction(async (manager) => {
        await enterScope(manager, scope, currentOrigin());
        return work(manager);
      }),
    );
  }

  /** As the owner of all tables, past every scope: for sign-in, the job queue and analysis. */
  asSystem<T>(work: Work<T>): Promise<T> {
    return tryAgain(() =>
      this.dataSource.transaction(async (manager) => {
        await enterSystem(manager);
        return work(manager);
      }),
    );
  }
}

async function tryAgain<T>(attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (!TRY_AGAIN.has(code) || count === ATTEMPTS) throw error;
      await pause(FIRST_PAUSE * 2 ** (count - 1) * (0.5 + Math.random()));
    }
  }
}
