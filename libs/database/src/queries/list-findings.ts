import type { EntityManager } from 'typeorm';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter, likePattern } from './sql-filter';

export interface FindingListItem {
  readonly id: number;
  readonly rule: string;
  readonly severity: string;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly priority: { id: number; code: string; name: string } | null;
  readonly program: { id: number; kode: string; nama: string } | null;
  readonly opdName: string;
  readonly reason: string;
  readonly numbers: Record<string, string>;
  readonly toClose: string;
  readonly missing: string[];
  readonly confidence: string;
  readonly amount: string | null;
}

export interface FindingQuestion extends Paging {
  readonly tahapanId: number;
  readonly pemdaCode?: string;
  readonly rule?: string;
  readonly severity?: string;
  readonly priorityId?: number;
  readonly programId?: number;
  readonly text?: string;
}

const SOURCE = `finding f JOIN wilayah w ON w.code = f.pemda_code
  LEFT JOIN priority r ON r.id = f.priority_id
  LEFT JOIN program p ON p.id = f.program_id
  LEFT JOIN opd o ON o.id = COALESCE(f.opd_id, p.opd_id)`;

/** Findings of one tahapan, the gravest first, and how many each rule has (its own filter left out). */
export async function listFindings(
  manager: EntityManager,
  question: FindingQuestion,
): Promise<Page<FindingListItem> & { byRule: { rule: string; count: number }[] }> {
  const byRule = await countByRule(manager, question);
  const filter = filterFindings(question).and('f.rule = ?', question.rule);
  const [{ total }] = await manager.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM ${SOURCE} WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const rows = await manager.query<FindingListItem[]>(
    `SELECT f.id, f.rule, f.severity, f.pemda_code AS "pemdaCode", w.name AS "pemdaName",
            CASE WHEN r.id IS NULL THEN NULL
                 ELSE jsonb_build_object('id', r.id, 'code', r.code, 'name', r.name) END AS priority,
            CASE WHEN p.id IS NULL THEN NULL
                 ELSE jsonb_build_object('id', p.id, 'kode', p.kode, 'nama', p.nama) END AS program,
            COALESCE(o.name, '') AS "opdName", f.reason, f.numbers, f.to_close AS "toClose",
            f.missing, f.confidence, f.amount::text
     FROM ${SOURCE} WHERE ${filter.where}
     ORDER BY f.rank, f.amount DESC NULLS LAST, f.id LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  return { rows, total, byRule };
}

function filterFindings(question: FindingQuestion): SqlFilter {
  return new SqlFilter()
    .and('f.tahapan_id = ?', question.tahapanId)
    .and('f.pemda_code = ?', question.pemdaCode)
    .and('f.severity = ?', question.severity)
    .and('f.priority_id = ?', question.priorityId)
    .and('f.program_id = ?', question.programId)
    .and('(f.reason ILIKE ? OR r.name ILIKE ? OR p.nama ILIKE ?)', likePattern(question.text));
}

function countByRule(
  manager: EntityManager,
  question: FindingQuestion,
): Promise<{ rule: string; count: number }[]> {
  const filter = filterFindings(question);
  return manager.query(
    `SELECT f.rule, count(*)::int AS count FROM ${SOURCE} WHERE ${filter.where}
     GROUP BY f.rule ORDER BY count(*) DESC`,
    filter.parameters,
  );
}
