import type { EntityManager } from 'typeorm';
import type { AuditEntryEntity } from '../entities';
import { AUDIT_ROW_NAME } from './audit-row-name';
import type { Page, Paging } from './page';
import { offsetOf } from './page';
import { SqlFilter } from './sql-filter';

export interface AuditQuestion {
  readonly tahapanId?: number;
  readonly pemdaCode?: string;
  readonly opdId?: number;
  readonly table?: string;
  readonly rowId?: string;
  /** entries that changed this field */
  readonly field?: string;
  readonly actor?: string;
  readonly from?: Date;
  readonly to?: Date;
  /** rows of plans, and requests about them, without accounts and settings */
  readonly plansOnly?: boolean;
  /** leaves out what changed in accounts, their links and their tokens */
  readonly withoutAccounts?: boolean;
  /** older than this entry: for reading on */
  readonly before?: string;
}

export type AuditListItem = AuditEntryEntity & {
  /** null: the account does not exist any more, or it was the system */
  readonly actorName: string | null;
  /** what the row is called now; null when it is gone or has no name */
  readonly rowName: string | null;
  readonly pemdaName: string | null;
  readonly opdName: string | null;
  /** an account that is gone or forgotten: its name must not be told again */
  readonly aboutGoneAccount: boolean;
};

/** Numbers as text: JavaScript's own would round large amounts. */
const EXACT_CHANGES = `(
  SELECT coalesce(jsonb_object_agg(c.key, (
    SELECT jsonb_agg(CASE jsonb_typeof(v) WHEN 'number' THEN to_jsonb(v #>> '{}') ELSE v END
                     ORDER BY nth)
      FROM jsonb_array_elements(c.value) WITH ORDINALITY AS pair (v, nth))), '{}')
    FROM jsonb_each(a.changes) c)`;

const COLUMNS = `a.id::text, a.at, a.actor, a.role, a.action, a.table_name AS "tableName",
  a.row_id AS "rowId", a.pemda_code AS "pemdaCode", a.opd_id AS "opdId",
  a.tahapan_id AS "tahapanId", ${EXACT_CHANGES} AS changes, a.reason, a.request_id AS "requestId", a.ip,
  u.name AS "actorName", w.name AS "pemdaName", o.name AS "opdName",
  ${AUDIT_ROW_NAME} AS "rowName",
  CASE WHEN a.table_name = 'user_account' THEN NOT EXISTS (
    SELECT FROM user_account r WHERE r.id = a.row_id::int AND r.forgotten_at IS NULL)
    ELSE false END AS "aboutGoneAccount"`;

const SOURCE = `audit_entry a LEFT JOIN user_account u ON u.username = a.actor
  LEFT JOIN wilayah w ON w.code = a.pemda_code LEFT JOIN opd o ON o.id = a.opd_id`;

/** One page of the trail that the scope may see, newest first. */
export async function listAuditEntries(
  manager: EntityManager,
  question: AuditQuestion & Paging,
): Promise<Page<AuditListItem>> {
  const filter = filterEntries(question);
  const [{ total }] = await manager.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM audit_entry a WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const rows = await manager.query<AuditListItem[]>(
    `SELECT ${COLUMNS} FROM ${SOURCE} WHERE ${filter.where}
      ORDER BY a.id DESC LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  return { rows, total };
}

/** The next entries below `before`, newest first: for an export that holds one batch at a time. */
export function readAuditBatch(
  manager: EntityManager,
  question: AuditQuestion,
  size: number,
): Promise<AuditListItem[]> {
  const filter = filterEntries(question);
  const limit = filter.parameter(size);
  return manager.query<AuditListItem[]>(
    `SELECT ${COLUMNS} FROM ${SOURCE} WHERE ${filter.where} ORDER BY a.id DESC LIMIT ${limit}`,
    filter.parameters,
  );
}

function filterEntries(question: AuditQuestion): SqlFilter {
  return new SqlFilter()
    .and('a.tahapan_id = ?', question.tahapanId)
    .and('a.pemda_code = ?', question.pemdaCode)
    .and('a.opd_id = ?', question.opdId)
    .and('a.table_name = ?', question.table)
    .and('a.row_id = ?', question.rowId)
    .and('jsonb_exists(a.changes, ?)', question.field)
    .and('a.actor = ?', question.actor)
    .and('a.at >= ?', question.from)
    .and('a.at < ?', question.to)
    .andIf(question.plansOnly, `(a.opd_id IS NOT NULL OR a.table_name = 'overlap_request')`)
    .andIf(
      question.withoutAccounts,
      `a.table_name NOT IN ('user_account', 'account_invitation', 'api_token', 'recovery_code')`,
    )
    .and('a.id < ?', question.before);
}
