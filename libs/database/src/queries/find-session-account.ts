import type { EntityManager } from 'typeorm';
import type { Role } from '../entities';

export interface SessionAccount {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly jabatan: string;
  readonly role: Role;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  /** set for an official of one agency */
  readonly opdId: number | null;
  readonly opdName: string | null;
}

/** The active account behind a live session; being seen keeps the session alive. */
export async function findSessionAccount(
  manager: EntityManager,
  session: { tokenHash: string; idleMinutes: number; absoluteHours: number },
): Promise<SessionAccount | undefined> {
  const rows = await manager.query<SessionAccount[]>(
    `WITH live AS (
       UPDATE session SET seen_at = now()
       WHERE token_hash = $1
         AND seen_at > now() - make_interval(mins => $2)
         AND created_at > now() - make_interval(hours => $3)
       RETURNING user_id)
     SELECT u.id, u.username, u.name, u.jabatan, u.role,
            u.pemda_code AS "pemdaCode", w.name AS "pemdaName",
            u.opd_id AS "opdId", o.name AS "opdName"
     FROM live JOIN user_account u ON u.id = live.user_id AND u.active
     JOIN wilayah w ON w.code = u.pemda_code LEFT JOIN opd o ON o.id = u.opd_id`,
    [session.tokenHash, session.idleMinutes, session.absoluteHours],
  );
  return rows[0];
}
