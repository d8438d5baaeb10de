import { MigrationExecutor, type DataSource } from 'typeorm';

/** One key for every process that migrates this database; any number that nobody else uses. */
const MIGRATION_LOCK = '8315173724096455713';

/** A migration that cannot get its table soon gives up; behind it, every user would queue. */
const TABLE_WAIT = '3s';

/**
 * Brings the schema up to date. Of two processes that start at once one migrates and the other
 * waits, then finds nothing to do. Each migration is one transaction.
 *
 * @param dataSource initialised
 * @returns the names of the migrations that ran, oldest first
 */
export async function runMigrations(dataSource: DataSource): Promise<string[]> {
  return withExecutor(dataSource, async (executor) => {
    const ran = await executor.executePendingMigrations();
    return ran.map(({ name }) => name);
  });
}

/**
 * Takes every migration back, newest first. For tests: all data is lost.
 *
 * @returns how many were taken back
 */
export async function revertAll(dataSource: DataSource): Promise<number> {
  return withExecutor(dataSource, async (executor) => {
    const applied = await executor.getExecutedMigrations();
    for (let count = 0; count < applied.length; count += 1) await executor.undoLastMigration();
    return applied.length;
  });
}

/**
 * The lock, its waiting and the migrations share one session, so the lock goes with the
 * connection when the process dies.
 */
async function withExecutor<T>(
  dataSource: DataSource,
  work: (executor: MigrationExecutor) => Promise<T>,
): Promise<T> {
  const session = dataSource.createQueryRunner();
  try {
    // The other process may be at a long migration: wait for it without a limit.
    await session.query('SET lock_timeout = 0; SET statement_timeout = 0');
    await session.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await session.query(`SET lock_timeout = '${TABLE_WAIT}'`);
    const executor = new MigrationExecutor(dataSource, session);
    executor.transaction = 'each';
    return await work(executor);
  } finally {
    // The session goes back to the pool: nothing of ours may stay on it.
    await session.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`);
    await session.query('RESET lock_timeout; RESET statement_timeout');
    await session.release();
  }
}
