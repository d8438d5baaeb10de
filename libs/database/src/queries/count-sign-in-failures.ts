import type { EntityManager } from 'typeorm';

export interface SignInFailures {
  /** of this account since it was last entered */
  readonly account: number;
  /** from this address, whichever the account */
  readonly address: number;
}

/**
 * Failed attempts within the window; single sign-on guesses nothing and is left out. Holds the account until the transaction ends, so that
 * attempts on one account are counted one after the other, whichever process serves them.
 */
export async function countSignInFailures(
  manager: EntityManager,
  { accountKey, ip, windowMinutes }: { accountKey: string; ip: string; windowMinutes: number },
): Promise<SignInFailures> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 730))', [accountKey]);
  const [row] = await manager.query<[SignInFailures]>(
    `SELECT
       (SELECT count(*)::int FROM sign_in_event
         WHERE account_key = $1 AND outcome = 'gagal' AND method <> 'sso'
           AND at > now() - make_interval(mins => $3)
           AND id > coalesce((SELECT max(id) FROM sign_in_event
                               WHERE account_key = $1 AND outcome = 'berhasil'), 0)) AS account,
       (SELECT count(*)::int FROM sign_in_event
         WHERE ip = $2 AND outcome = 'gagal' AND method <> 'sso'
           AND at > now() - make_interval(mins => $3)) AS address`,
    [accountKey, ip, windowMinutes],
  );
  return row;
}
