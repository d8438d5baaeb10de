import type { EntityManager } from 'typeorm';
import { ACCOUNT_COLUMNS, ACCOUNT_PARTS } from './account-columns';
import type { SessionAccount } from './account-columns';

/** The active account of a username as it is now, or undefined. */
export async function findAccount(
  manager: EntityManager,
  username: string,
): Promise<SessionAccount | undefined> {
  const rows = await manager.query<SessionAccount[]>(
    `SELECT ${ACCOUNT_COLUMNS} FROM user_account u ${ACCOUNT_PARTS}
      WHERE u.username = $1 AND u.active`,
    [username],
  );
  return rows[0];
}
