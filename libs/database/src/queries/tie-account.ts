import type { EntityManager } from 'typeorm';

/** Somebody as a provider of single sign-on knows them; it gives the pair to nobody else. */
export interface OidcIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** Ties an account to an identity; false when it is tied to another one. Twice is as once. */
export async function tieAccount(
  manager: EntityManager,
  { userId, identity }: { userId: number; identity: OidcIdentity },
): Promise<boolean> {
  const { issuer, subject } = identity;
  const [, count] = await manager.query<[unknown[], number]>(
    `UPDATE user_account SET oidc_issuer = $2, oidc_subject = $3
      WHERE id = $1 AND active
        AND (oidc_subject IS NULL OR (oidc_issuer = $2 AND oidc_subject = $3))`,
    [userId, issuer, subject],
  );
  return count === 1;
}
