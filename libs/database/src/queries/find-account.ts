import type { EntityManager } from 'typeorm';
import type { SessionAccount } from './find-session-account';

/** The active account of a username as it is now, or undefined. */
export async function findAccount(
  manager: EntityManager,
  username: string,
): Promise<SessionAccount | undefined> {
  const rows = await manager.query<SessionAccount[]>(
    `SELECT u.id, u.username, u.name, u.jabatan, u.role,
            u.pemda_code AS "pemdaCode", w.name AS "pemdaName",
            u.opd_id AS "opdId", o.name AS "opdName"
     FROM user_account u JOIN wilayah w ON w.code = u.pemda_code LEFT JOIN opd o ON o.id = u.opd_id
     WHERE u.username = $1 AND u.active`,
    [username],
  );
  return rows[0];
}
