import type { EntityManager } from 'typeorm';

/** Makes transactions that do the same work on the same subject take turns until they end. */
export async function lockFor(manager: EntityManager, work: string, subject = 0): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1), $2)', [work, subject]);
}
