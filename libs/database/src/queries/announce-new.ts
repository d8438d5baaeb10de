import type { EntityManager } from 'typeorm';
import { lockFor } from './lock-for';

export interface Announcement {
  readonly tahapanId: number;
  /** governments whose rows were computed anew */
  readonly pemdaCodes: readonly string[];
  /** what every reader is told beside the count */
  readonly facts: object;
}

/** A finding concerns its government, and an agency when it names that agency or none. */
const FINDINGS_FOR = `
  SELECT r.id FROM reader r JOIN finding f ON f.tahapan_id = $1 AND f.pemda_code = r.pemda_code
     AND f.first_seen_at > r.since
     AND (r.opd_id IS NULL OR f.opd_id IS NULL OR f.opd_id = r.opd_id)`;

/**
 * A case concerns the kabupaten it lies in and the agencies in it; the province where an agency
 * of its own is in it, and only when it may see every member.
 */
const CASES_FOR = `
  SELECT r.id FROM reader r JOIN overlap_case c ON c.tahapan_id = $1 AND c.pemda_code = r.pemda_code
     AND c.first_seen_at > r.since
   WHERE r.opd_id IS NULL OR EXISTS (
     SELECT FROM overlap_case_member m WHERE m.case_id = c.id AND m.opd_id = r.opd_id)
  UNION ALL
  SELECT r.id FROM reader r JOIN overlap_case c ON c.tahapan_id = $1 AND c.first_seen_at > r.since
   WHERE length(r.pemda_code) = 2 AND r.opd_id IS NULL
     AND EXISTS (SELECT FROM overlap_case_member m
                 WHERE m.case_id = c.id AND m.pemda_code = r.pemda_code)
     AND NOT EXISTS (SELECT FROM overlap_case_member m WHERE m.case_id = c.id
                       AND NOT m.is_sent AND m.pemda_code <> r.pemda_code)`;

/**
 * Tells whom they concern how many findings there are that were not there when they last looked:
 * one notification, never one per row, and only of rows that row-level security shows them.
 * Runs as the owner at the end of the transaction that computed them.
 */
export async function announceFindings(
  manager: EntityManager,
  { tahapanId, pemdaCodes, facts }: Announcement,
): Promise<void> {
  await lockFor(manager, 'tell', tahapanId);
  const [rows] = await manager.query<[{ pemda: string }[], number]>(
    `UPDATE finding SET first_seen_at = clock_timestamp()
     WHERE tahapan_id = $1 AND first_seen_at IS NULL RETURNING pemda_code AS pemda`,
    [tahapanId],
  );
  const touched = [...new Set([...pemdaCodes, ...rows.map(({ pemda }) => pemda)])];
  await writeCounts(manager, {
    kind: 'temuan',
    visible: FINDINGS_FOR,
    tahapanId,
    touched,
    facts,
  });
}

/** The same for cases of overlap. */
export async function announceCases(
  manager: EntityManager,
  { tahapanId, pemdaCodes, facts }: Announcement,
): Promise<void> {
  await lockFor(manager, 'tell', tahapanId);
  await manager.query(
    `UPDATE overlap_case SET first_seen_at = clock_timestamp()
     WHERE tahapan_id = $1 AND first_seen_at IS NULL`,
    [tahapanId],
  );
  // A case of a kabupaten may be one of the province as well.
  const provinces = pemdaCodes.map((code) => code.slice(0, 2));
  const touched = [...new Set([...pemdaCodes, ...provinces])];
  await writeCounts(manager, {
    kind: 'tumpang_tindih',
    visible: CASES_FOR,
    tahapanId,
    touched,
    facts,
  });
}

interface Counting {
  readonly kind: 'temuan' | 'tumpang_tindih';
  /** the id of a reader, once for each row that is news to that reader */
  readonly visible: string;
  readonly tahapanId: number;
  readonly touched: readonly string[];
  readonly facts: object;
}

/**
 * One row per reader and stage, which comes back unread when there is news after it was read. A
 * count that fell to nothing is read by itself; what was read keeps the number that was read.
 * Row news has been seen first after `counted_from`, the end of the last count that was read.
 */
async function writeCounts(
  manager: EntityManager,
  { kind, visible, tahapanId, touched, facts }: Counting,
): Promise<void> {
  await manager.query(
    `WITH reader AS (
       SELECT u.id, u.pemda_code, u.opd_id, n.id AS told,
              COALESCE(n.counted_from, to_timestamp(0)) AS since
       FROM user_account u
       LEFT JOIN notification n ON n.user_id = u.id AND n.kind = $4 AND n.subject = $1::int::text
       WHERE u.active AND u.role IN ('regency_official', 'opd_official', 'planner')
         AND u.pemda_code = ANY($2::text[])),
     news AS (SELECT v.id, count(*)::int AS count FROM (${visible}) v GROUP BY v.id)
     INSERT INTO notification
       (user_id, pemda_code, opd_id, tahapan_id, kind, subject, facts, amount)
     SELECT r.id, r.pemda_code, r.opd_id, $1::int, $4, $1::int::text, $3::jsonb,
            COALESCE(news.count, 0)
     FROM reader r LEFT JOIN news ON news.id = r.id
     WHERE news.count > 0 OR r.told IS NOT NULL
     ON CONFLICT ON CONSTRAINT uq_notification_subject DO UPDATE SET
       pemda_code = excluded.pemda_code, opd_id = excluded.opd_id, facts = excluded.facts,
       at = CASE WHEN excluded.amount > 0 AND notification.read_at IS NOT NULL
                   OR excluded.amount > notification.amount
                 THEN clock_timestamp() ELSE notification.at END,
       read_at = CASE WHEN excluded.amount = 0
                      THEN COALESCE(notification.read_at, clock_timestamp()) END,
       amount = CASE WHEN excluded.amount = 0 AND notification.read_at IS NOT NULL
                     THEN notification.amount ELSE excluded.amount END,
       counted_until = clock_timestamp()`,
    [tahapanId, touched, JSON.stringify(facts), kind],
  );
}
