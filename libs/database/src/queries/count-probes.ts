import type { EntityManager } from 'typeorm';

/**
 * How long an account that asked for too many rows that are not there must wait, as the owner. Asking
 * for one address again counts once, since its refusal is written once in the window.
 *
 * @returns seconds until it may ask again; 0 while it may
 */
export async function waitOfProber(
  manager: EntityManager,
  actor: string,
  { limit, windowMinutes }: { limit: number; windowMinutes: number },
): Promise<number> {
  const rows = await manager.query<{ wait: number }[]>(
    `SELECT ceil(extract(epoch FROM at + make_interval(mins => $3) - clock_timestamp()))::int AS wait
       FROM access_entry
      WHERE actor = $1 AND at > clock_timestamp() - make_interval(mins => $3)
        AND kind = 'ditolak' AND reason = 'not-found'
      ORDER BY at DESC OFFSET $2 - 1 LIMIT 1`,
    [actor, limit, windowMinutes],
  );
  return Math.max(0, rows[0]?.wait ?? 0);
}
