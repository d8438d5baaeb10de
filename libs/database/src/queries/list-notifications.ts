import type { EntityManager } from 'typeorm';
import type { NotificationKind } from '../entities';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter } from './sql-filter';

export interface NotificationRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly facts: object;
  readonly amount: number;
  readonly tahapanId: number | null;
  readonly at: Date;
  readonly read: boolean;
}

const COLUMNS = `n.id::text, n.kind, n.facts, n.amount, n.tahapan_id AS "tahapanId", n.at,
  n.read_at IS NOT NULL AS read`;

/** A count of nothing is not shown: what it counted is gone again. */
const SHOWN = 'n.amount > 0';

/** What the person of the scope was told, newest first, and how much of each kind is unread. */
export async function listNotifications(
  manager: EntityManager,
  question: Paging & { readonly kind?: NotificationKind; readonly unreadOnly?: boolean },
): Promise<Page<NotificationRow> & { unreadByKind: Record<string, number> }> {
  const filter = new SqlFilter()
    .andIf(true, SHOWN)
    .and('n.kind = ?', question.kind)
    .andIf(question.unreadOnly, 'n.read_at IS NULL');
  const [{ total }] = await manager.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM notification n WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const rows = await manager.query<NotificationRow[]>(
    `SELECT ${COLUMNS} FROM notification n WHERE ${filter.where}
     ORDER BY n.at DESC, n.id DESC LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  const unread = await manager.query<{ kind: string; count: number }[]>(
    `SELECT n.kind, count(*)::int AS count FROM notification n
     WHERE ${SHOWN} AND n.read_at IS NULL GROUP BY n.kind`,
  );
  return {
    rows,
    total,
    unreadByKind: Object.fromEntries(unread.map(({ kind, count }) => [kind, count])),
  };
}

/** How many things the person of the scope has not read yet. */
export async function countUnread(manager: EntityManager): Promise<number> {
  const [{ count }] = await manager.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM notification n WHERE ${SHOWN} AND n.read_at IS NULL`,
  );
  return count;
}

/** Marks as read what the person of the scope has seen; undefined ids: everything. */
export async function markRead(manager: EntityManager, ids?: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE notification SET read_at = clock_timestamp(), counted_from = counted_until
     WHERE read_at IS NULL AND ($1::bigint[] IS NULL OR id = ANY($1))`,
    [ids ?? null],
  );
}
