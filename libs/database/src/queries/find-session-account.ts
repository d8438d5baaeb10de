import type { EntityManager } from 'typeorm';
import { ACCOUNT_COLUMNS, ACCOUNT_PARTS } from './account-columns';
import type { SessionAccount } from './account-columns';

/** The active account behind a live session; being seen, by a person, keeps the session alive. */
export async function findSessionAccount(
  manager: EntityManager,
  session: {
    tokenHash: string;
    idleMinutes: number;
    absoluteHours: number;
    isAttended: boolean;
  },
): Promise<SessionAccount | undefined> {
  const rows = await manager.query<SessionAccount[]>(
    `WITH live AS (
       UPDATE session SET seen_at = CASE WHEN $4 THEN now() ELSE seen_at END
       WHERE token_hash = $1
         AND seen_at > now() - make_interval(mins => $2)
         AND created_at > now() - make_interval(hours => $3)
       RETURNING user_id)
     SELECT ${ACCOUNT_COLUMNS}
     FROM live JOIN user_account u ON u.id = live.user_id AND u.active ${ACCOUNT_PARTS}`,
    [session.tokenHash, session.idleMinutes, session.absoluteHours, session.isAttended],
  );
  return rows[0];
}
