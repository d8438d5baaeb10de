import type { EntityManager } from 'typeorm';
import type { InvitationKind } from '../entities';

export interface OpenInvitation {
  readonly id: number;
  readonly userId: number;
  readonly kind: InvitationKind;
  readonly dropsSecondFactor: boolean;
  readonly expiresAt: Date;
  readonly username: string;
  readonly name: string;
  readonly jabatan: string;
  /** whether a code must come with the new password */
  readonly needsCode: boolean;
}

/**
 * The unused, unexpired link behind a token, or undefined.
 *
 * @param lock holds the row until the transaction ends, so that two clicks use it once
 */
export async function findOpenInvitation(
  manager: EntityManager,
  tokenHash: string,
  { lock = false } = {},
): Promise<OpenInvitation | undefined> {
  const rows = await manager.query<OpenInvitation[]>(
    `SELECT i.id, i.user_id AS "userId", i.kind, i.drops_second_factor AS "dropsSecondFactor",
            i.expires_at AS "expiresAt", u.username, u.name, u.jabatan,
            u.totp_enabled_at IS NOT NULL AND NOT i.drops_second_factor AS "needsCode"
       FROM account_invitation i JOIN user_account u ON u.id = i.user_id AND u.active
      WHERE i.token_hash = $1 AND i.used_at IS NULL AND i.expires_at > clock_timestamp()
      ${lock ? 'FOR UPDATE OF i' : ''}`,
    [tokenHash],
  );
  return rows[0];
}
