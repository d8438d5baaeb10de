import type { EntityManager } from 'typeorm';
import type { Role } from '../entities';
import { ACCOUNT_COLUMNS, ACCOUNT_PARTS } from './account-columns';
import type { SessionAccount } from './account-columns';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter, likePattern } from './sql-filter';

export type AccountState = 'aktif' | 'diundang' | 'nonaktif' | 'dihapus';

export interface AccountListItem extends SessionAccount {
  readonly email: string | null;
  readonly state: AccountState;
  readonly hasSecondFactor: boolean;
  /** whether single sign-on opens it for one identity only, since its first use */
  readonly isTied: boolean;
  readonly lastSignInAt: Date | null;
  /** when the one-time link that is still open ends */
  readonly linkExpiresAt: Date | null;
}

export interface AccountQuestion extends Paging {
  readonly q?: string;
  readonly role?: Role;
  readonly pemdaCode?: string;
  readonly state?: AccountState;
}

const STATE = `CASE WHEN u.forgotten_at IS NOT NULL THEN 'dihapus'
  WHEN NOT u.active THEN 'nonaktif'
  WHEN u.password_changed_at IS NULL AND u.password_hash IS NULL THEN 'diundang'
  ELSE 'aktif' END`;

/** Accounts by name, with what an admin needs to know of each. */
export async function listAccounts(
  manager: EntityManager,
  question: AccountQuestion,
): Promise<Page<AccountListItem>> {
  const filter = new SqlFilter()
    .and('(u.name ILIKE ? OR u.username ILIKE ? OR u.email ILIKE ?)', likePattern(question.q))
    .and('u.role = ?', question.role)
    .and('u.pemda_code = ?', question.pemdaCode)
    .and(`${STATE} = ?`, question.state);
  const [{ total }] = await manager.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM user_account u WHERE ${filter.where}`,
    filter.parameters,
  );
  const where = filter.where;
  const rows = await manager.query<AccountListItem[]>(
    `${selectAccounts(where)} ORDER BY u.name, u.id
     LIMIT ${filter.parameter(question.size)} OFFSET ${filter.parameter(offsetOf(question))}`,
    filter.parameters,
  );
  return { rows, total };
}

export async function readAccount(
  manager: EntityManager,
  id: number,
): Promise<AccountListItem | undefined> {
  const rows = await manager.query<AccountListItem[]>(selectAccounts('u.id = $1'), [id]);
  return rows[0];
}

function selectAccounts(where: string): string {
  return `SELECT ${ACCOUNT_COLUMNS}, u.email, ${STATE} AS state,
            u.totp_enabled_at IS NOT NULL AS "hasSecondFactor",
            u.oidc_subject IS NOT NULL AS "isTied",
            (SELECT max(e.at) FROM sign_in_event e
              WHERE e.user_id = u.id AND e.outcome = 'berhasil') AS "lastSignInAt",
            (SELECT max(i.expires_at) FROM account_invitation i
              WHERE i.user_id = u.id AND i.used_at IS NULL AND i.expires_at > now())
              AS "linkExpiresAt"
     FROM user_account u ${ACCOUNT_PARTS} WHERE ${where}`;
}
