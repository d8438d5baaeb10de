import type { EntityManager } from 'typeorm';
import type { AccessEntryEntity } from '../entities';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter } from './sql-filter';

export interface AccessQuestion extends Paging {
  /** whose data was read or exported */
  readonly pemdaCode?: string;
  readonly actor?: string;
  readonly kind?: string;
  readonly from?: Date;
  readonly to?: Date;
}

export type AccessListItem = AccessEntryEntity & {
  /** null: the account does not exist any more, or there was none */
  readonly actorName: string | null;
};

/** Who read or exported what, newest first: one query over the index of pemda, person or time. */
export async function listAccessEntries(
  manager: EntityManager,
  question: AccessQuestion,
): Promise<Page<AccessListItem>> {
  const filter = new SqlFilter()
    .and('a.pemda_codes @> ARRAY[?]::text[]', question.pemdaCode)
    .and('a.actor = ?', question.actor)
    .and('a.kind = ?', question.kind)
    .and('a.at >= ?', question.from)
    .and('a.at < ?', question.to);
  const [{ total }] = await manager.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM access_entry a WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const rows = await manager.query<AccessListItem[]>(
    `SELECT a.id, a.at, a.actor, a.role, a.actor_pemda AS "actorPemda", a.kind, a.what,
            a.pemda_codes AS "pemdaCodes", a.tahapan_ids AS "tahapanIds", a.row_ids AS "rowIds",
            a.reason, a.request_id AS "requestId", a.ip, u.name AS "actorName"
       FROM access_entry a LEFT JOIN user_account u ON u.username = a.actor
      WHERE ${filter.where} ORDER BY a.id DESC LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  return { rows, total };
}
