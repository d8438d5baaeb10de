import type { EntityManager } from 'typeorm';

/** Uses up the time step of a code; false when it, or a later one, was used before. */
export async function takeTotpStep(
  manager: EntityManager,
  { userId, step }: { userId: number; step: number },
): Promise<boolean> {
  const [, count] = await manager.query<[unknown[], number]>(
    `UPDATE user_account SET totp_last_step = $2
     WHERE id = $1 AND (totp_last_step IS NULL OR totp_last_step < $2)`,
    [userId, step],
  );
  return count === 1;
}
