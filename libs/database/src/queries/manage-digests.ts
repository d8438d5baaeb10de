import type { EntityManager } from 'typeorm';
import type { NotificationRow } from './list-notifications';

export interface DigestDay {
  /** `2026-11-24`, of the province's calendar */
  readonly day: string;
  /** what was told later waits for the next day */
  readonly dueAt: Date;
}

/** What is news for a mail: unread, told before it was due, and in no earlier mail. */
const UNREAD = `n.user_id = u.id AND n.read_at IS NULL AND n.amount > 0
  AND n.pemda_code = u.pemda_code AND n.opd_id IS NOT DISTINCT FROM u.opd_id`;

/**
 * Writes down who gets a mail on that day, as the owner: active people with an address who want
 * it and have unread news since their last mail. Whoever comes second adds nobody.
 */
export async function prepareDigests(
  manager: EntityManager,
  { day, dueAt }: DigestDay,
): Promise<void> {
  await manager.query(
    `INSERT INTO mail_digest (user_id, day, due_at)
     SELECT u.id, $1::date, $2 FROM user_account u
     WHERE u.active AND u.mail_digest AND u.email IS NOT NULL AND EXISTS (
       SELECT FROM notification n WHERE ${UNREAD} AND n.at < $2 AND n.at >= COALESCE(
         (SELECT max(d.due_at) FROM mail_digest d
          WHERE d.user_id = u.id AND d.status = 'terkirim'), to_timestamp(0)))
     ORDER BY u.id ON CONFLICT ON CONSTRAINT uq_mail_digest_user_day DO NOTHING`,
    [day, dueAt],
  );
}

export interface ClaimedDigest {
  readonly id: string;
  readonly userId: number;
  readonly attempts: number;
}

/** How long one sending may take before another process may try it. */
const CLAIM_MINUTES = 10;

/** Takes one mail of the day that waits; each is held by one process. */
export async function claimDigest(
  manager: EntityManager,
  { day, notTried }: { day: string; notTried: readonly string[] },
): Promise<ClaimedDigest | undefined> {
  const [rows] = await manager.query<[ClaimedDigest[], number]>(
    `UPDATE mail_digest SET attempts = attempts + 1,
            claimed_until = clock_timestamp() + make_interval(mins => ${CLAIM_MINUTES})
     WHERE id = (SELECT d.id FROM mail_digest d
                 WHERE d.day = $1::date AND d.status = 'menunggu' AND d.id <> ALL($2::bigint[])
                   AND (d.claimed_until IS NULL OR d.claimed_until < clock_timestamp())
                 ORDER BY d.id FOR UPDATE SKIP LOCKED LIMIT 1)
     RETURNING id::text, user_id AS "userId", attempts`,
    [day, notTried],
  );
  return rows[0];
}

export interface DigestContent {
  readonly email: string;
  readonly name: string;
  readonly rows: readonly NotificationRow[];
}

/** The address and the unread news of whoever still wants the mail; undefined when nobody does. */
export async function readDigest(
  manager: EntityManager,
  { userId, dueAt, limit }: { userId: number; dueAt: Date; limit: number },
): Promise<(DigestContent & { readonly total: number }) | undefined> {
  const [person] = await manager.query<{ email: string; name: string }[]>(
    `SELECT email, name FROM user_account
     WHERE id = $1 AND active AND mail_digest AND email IS NOT NULL`,
    [userId],
  );
  if (!person) return undefined;
  const rows = await manager.query<(NotificationRow & { total: number })[]>(
    `SELECT n.id::text, n.kind, n.facts, n.amount, n.tahapan_id AS "tahapanId", n.at,
            false AS read, count(*) OVER ()::int AS total
     FROM user_account u JOIN notification n ON ${UNREAD} AND n.at < $2
     WHERE u.id = $1 ORDER BY n.at DESC, n.id DESC LIMIT $3`,
    [userId, dueAt, limit],
  );
  return rows.length === 0 ? undefined : { ...person, rows, total: rows[0]!.total };
}

export interface DigestOutcome {
  readonly status: 'terkirim' | 'menunggu' | 'gagal' | 'batal';
  /** a code, never the words of the mail server */
  readonly failure?: string;
}

/** Says how it went; a mail that waits again may be claimed again by anybody. */
export async function settleDigest(
  manager: EntityManager,
  id: string,
  { status, failure = '' }: DigestOutcome,
): Promise<void> {
  await manager.query(
    `UPDATE mail_digest SET status = $2, failure = $3, claimed_until = NULL,
            sent_at = CASE WHEN $2 = 'terkirim' THEN clock_timestamp() END
     WHERE id = $1`,
    [id, status, failure],
  );
}
