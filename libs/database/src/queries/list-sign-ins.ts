import type { EntityManager } from 'typeorm';
import type { SignInMethod, SignInOutcome } from '../entities';

export interface SignInListItem {
  readonly at: Date;
  /** null when no account has the name that was typed */
  readonly username: string | null;
  readonly name: string | null;
  readonly outcome: SignInOutcome;
  readonly method: SignInMethod;
  readonly ip: string;
  readonly userAgent: string;
}

/** The latest attempts to enter, newest first: of one account, or of all. */
export function listSignIns(
  manager: EntityManager,
  { userId, limit }: { userId?: number; limit: number },
): Promise<SignInListItem[]> {
  return manager.query<SignInListItem[]>(
    `SELECT e.at, u.username, u.name, e.outcome, e.method, e.ip, e.user_agent AS "userAgent"
       FROM sign_in_event e LEFT JOIN user_account u ON u.id = e.user_id
      WHERE $1::int IS NULL OR e.user_id = $1
      ORDER BY e.id DESC LIMIT $2`,
    [userId ?? null, limit],
  );
}
