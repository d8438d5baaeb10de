import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { keepAnswer, takeKey } from '@app/database';
import { Problem } from '../errors/problem';

export interface OnceOrder {
  readonly account: string;
  /** the Idempotency-Key header; absent: the work is simply done */
  readonly key: string | undefined;
  /** what was asked: the address and the body */
  readonly request: unknown;
}

/**
 * Does the work once for a key, in the caller's transaction; the same request under the same key
 * gets the same answer again.
 *
 * @throws Problem 422 when the key already stands for another request
 */
export async function answerOnce<T>(
  manager: EntityManager,
  { account, key, request }: OnceOrder,
  work: () => Promise<T>,
): Promise<T> {
  if (key === undefined) return work();
  if (key.trim() === '' || key.length > 200) {
    throw Problem.invalid(['Idempotency-Key harus 1 sampai 200 huruf.']);
  }
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const keyed = { account, key, requestHash };
  const earlier = await takeKey(manager, keyed);
  if (!earlier) {
    const answer = await work();
    await keepAnswer(manager, keyed, answer);
    return answer;
  }
  if (earlier.requestHash !== requestHash) throw reusedKey();
  return earlier.answer as T;
}

function reusedKey(): Problem {
  return new Problem(
    422,
    'idempotency.reused',
    'Kunci sudah dipakai',
    'Idempotency-Key ini sudah dipakai untuk permintaan lain. Kirim ulang dengan kunci baru.',
  );
}
