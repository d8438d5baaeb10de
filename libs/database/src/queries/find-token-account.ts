import type { EntityManager } from 'typeorm';
import type { TokenScope } from '../entities';
import { ACCOUNT_COLUMNS, ACCOUNT_PARTS } from './account-columns';
import type { SessionAccount } from './account-columns';

export interface TokenAccount extends SessionAccount {
  readonly tokenScope: TokenScope;
}

/** The active owner of a live API token. Its use is noted, at most once a minute. */
export async function findTokenAccount(
  manager: EntityManager,
  tokenHash: string,
): Promise<TokenAccount | undefined> {
  const rows = await manager.query<TokenAccount[]>(
    `WITH used AS (
       UPDATE api_token SET last_used_at = now()
        WHERE token_hash = $1 AND expires_at > now()
          AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute'))
     SELECT ${ACCOUNT_COLUMNS}, t.scope AS "tokenScope"
       FROM api_token t JOIN user_account u ON u.id = t.user_id AND u.active ${ACCOUNT_PARTS}
      WHERE t.token_hash = $1 AND t.expires_at > now()`,
    [tokenHash],
  );
  return rows[0];
}
