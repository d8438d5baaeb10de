import type { EntityManager } from 'typeorm';

/**
 * How long an account that has sent so many files within a minute must wait. The requests of one
 * account come one after the other from here to the end of their transaction, so that files sent at
 * the same moment are all counted.
 *
 * @returns seconds until it may send again; 0 while it may
 */
export async function waitOfUploader(
  manager: EntityManager,
  username: string,
  limit: number,
): Promise<number> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `uploads of ${username}`,
  ]);
  const rows = await manager.query<{ wait: number }[]>(
    `SELECT ceil(extract(epoch FROM uploaded_at + interval '1 minute' - clock_timestamp()))::int
              AS wait
       FROM upload
      WHERE uploaded_by = $1 AND uploaded_at > clock_timestamp() - interval '1 minute'
      ORDER BY uploaded_at DESC OFFSET $2 - 1 LIMIT 1`,
    [username, limit],
  );
  return Math.max(0, rows[0]?.wait ?? 0);
}
