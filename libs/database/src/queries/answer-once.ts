import type { EntityManager } from 'typeorm';

export interface KeyedRequest {
  readonly account: string;
  readonly key: string;
  readonly requestHash: string;
}

/** The earlier answer under a key, or undefined when this transaction is the first to use it. */
export interface EarlierAnswer {
  readonly requestHash: string;
  readonly answer: unknown;
}

/**
 * Takes a key for this transaction. Whoever comes second waits for the first to end: it then
 * finds the answer, or the key free again because the first was rolled back.
 */
export async function takeKey(
  manager: EntityManager,
  { account, key, requestHash }: KeyedRequest,
): Promise<EarlierAnswer | undefined> {
  await manager.query(
    `DELETE FROM idempotency_key WHERE account = $1 AND created_at < now() - interval '7 days'`,
    [account],
  );
  const taken = await manager.query<unknown[]>(
    `INSERT INTO idempotency_key (account, key, request_hash) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING key`,
    [account, key, requestHash],
  );
  if (taken.length > 0) return undefined;
  const [earlier] = await manager.query<[EarlierAnswer]>(
    `SELECT request_hash AS "requestHash", answer FROM idempotency_key
     WHERE account = $1 AND key = $2`,
    [account, key],
  );
  return earlier;
}

export async function keepAnswer(
  manager: EntityManager,
  { account, key }: KeyedRequest,
  answer: unknown,
): Promise<void> {
  await manager.query(
    'UPDATE idempotency_key SET answer = $3::jsonb WHERE account = $1 AND key = $2',
    [account, key, JSON.stringify(answer)],
  );
}
