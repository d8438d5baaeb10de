import type { EntityManager } from 'typeorm';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter, likePattern } from './sql-filter';

export interface OverlapListItem {
  readonly id: number;
  readonly kind: string;
  readonly score: number;
  readonly title: string;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly kecamatan: string;
  readonly desaCode: string;
  readonly desaName: string;
  /** null where a member is hidden: the sum would tell what it costs */
  readonly amount: string | null;
  readonly crossAgency: boolean;
  readonly agencies: string[];
  readonly members: number;
  /** members of plans that this reader may not see yet; then only the agencies are named */
  readonly hiddenMembers: number;
  readonly mainReason: string;
}

export interface OverlapQuestion extends Paging {
  readonly tahapanId: number;
  readonly pemdaCode?: string;
  /** a kecamatan or a desa */
  readonly wilayahCode?: string;
  readonly kind?: string;
  readonly crossAgencyOnly?: boolean;
  readonly text?: string;
}

export interface OverlapTotals {
  readonly total: number;
  readonly amount: string;
  readonly desa: number;
}

const SOURCE = `overlap_case c JOIN wilayah w ON w.code = c.pemda_code
  JOIN wilayah d ON d.code = c.desa_code JOIN wilayah k ON k.code = d.parent_code
  CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM overlap_case_member m
                      WHERE m.case_id = c.id) seen`;

/** Whoever sees fewer members than there are may not read what was computed from all of them. */
const WHOLE = 'seen.count = c.member_count';

const COLUMNS = `c.id, c.kind, c.score::float8 AS score,
  CASE WHEN ${WHOLE} THEN c.title ELSE '' END AS title, c.pemda_code AS "pemdaCode",
  w.name AS "pemdaName", k.name AS kecamatan, c.desa_code AS "desaCode", d.name AS "desaName",
  CASE WHEN ${WHOLE} THEN c.amount::text END AS amount, c.cross_agency AS "crossAgency", c.agencies,
  c.member_count AS members, c.member_count - seen.count AS "hiddenMembers",
  CASE WHEN ${WHOLE} THEN COALESCE(c.detail ->> 'mainReason', '') ELSE '' END AS "mainReason"`;

const ORDER = `c.score DESC, c.amount DESC, c.id`;

/** Cases of one tahapan, ranked; the count by kind leaves the filter on kind out. */
export async function listOverlaps(
  manager: EntityManager,
  question: OverlapQuestion,
): Promise<Page<OverlapListItem> & OverlapTotals & { byKind: Record<string, number> }> {
  const byKind = await countByKind(manager, question);
  const filter = filterOverlaps(question).and('c.kind = ?', question.kind);
  const [totals] = await manager.query<[OverlapTotals]>(
    `SELECT count(*)::int AS total, COALESCE(sum(c.amount) FILTER (WHERE ${WHOLE}), 0)::numeric(30,2)::text AS amount,
            count(DISTINCT c.desa_code)::int AS desa
     FROM ${SOURCE} WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const rows = await manager.query<OverlapListItem[]>(
    `SELECT ${COLUMNS} FROM ${SOURCE} WHERE ${filter.where}
     ORDER BY ${ORDER} LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  return { ...totals, rows, byKind };
}

function filterOverlaps(question: OverlapQuestion): SqlFilter {
  return new SqlFilter()
    .and('c.tahapan_id = ?', question.tahapanId)
    .and('c.pemda_code = ?', question.pemdaCode)
    .and(`(c.desa_code = ? OR c.desa_code LIKE ? || '.%')`, question.wilayahCode)
    .andIf(question.crossAgencyOnly, 'c.cross_agency')
    .and(`(${WHOLE} AND c.title ILIKE ? OR d.name ILIKE ?)`, likePattern(question.text));
}

async function countByKind(
  manager: EntityManager,
  question: OverlapQuestion,
): Promise<Record<string, number>> {
  const filter = filterOverlaps(question);
  const rows = await manager.query<{ kind: string; count: number }[]>(
    `SELECT c.kind, count(*)::int AS count FROM ${SOURCE} WHERE ${filter.where} GROUP BY c.kind`,
    filter.parameters,
  );
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

interface OverlapDetailRow extends OverlapListItem {
  /** null where a member is hidden */
  readonly detail: object | null;
  readonly engineVersion: string;
  readonly tahapanId: number;
}

export async function findOverlap(
  manager: EntityManager,
  id: number,
): Promise<OverlapDetailRow | undefined> {
  const rows = await manager.query<OverlapDetailRow[]>(
    `SELECT ${COLUMNS}, CASE WHEN ${WHOLE} THEN c.detail END AS detail, c.engine_version AS "engineVersion", c.tahapan_id AS "tahapanId"
     FROM ${SOURCE} WHERE c.id = $1`,
    [id],
  );
  return rows[0];
}
