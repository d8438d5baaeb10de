import type { EntityManager } from 'typeorm';

/** The clock of the database at this moment; ask it after every lock, since waiting takes time. */
export async function readClock(manager: EntityManager): Promise<Date> {
  const [{ now }] = await manager.query<[{ now: Date }]>('SELECT clock_timestamp() AS now');
  return now;
}
