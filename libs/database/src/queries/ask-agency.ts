import type { EntityManager } from 'typeorm';
import type { RequestStatus, Suggestion } from '../entities';

export interface CaseAgency {
  readonly opdId: number;
  readonly opdName: string;
  readonly pemdaCode: string;
  readonly pemdaName: string;
}

export interface CaseParties {
  readonly tahapanId: number;
  readonly desaCode: string;
  readonly memberKeys: string[];
  /** whether every row of the case was sent: then the province sees it too */
  readonly isSent: boolean;
  readonly agencies: readonly CaseAgency[];
}

/** Who is in a case, as the owner; ask only for somebody who may see the case itself. */
export async function readCaseParties(
  manager: EntityManager,
  caseId: number,
): Promise<CaseParties | undefined> {
  const rows = await manager.query<CaseParties[]>(
    `SELECT c.tahapan_id AS "tahapanId", c.desa_code AS "desaCode",
            c.member_keys AS "memberKeys", COALESCE(bool_and(m.is_sent), false) AS "isSent",
            jsonb_agg(DISTINCT jsonb_build_object('opdId', o.id, 'opdName', o.name,
              'pemdaCode', o.pemda_code, 'pemdaName', w.name)) AS agencies
     FROM overlap_case c JOIN overlap_case_member m ON m.case_id = c.id
     JOIN opd o ON o.id = m.opd_id JOIN wilayah w ON w.code = o.pemda_code
     WHERE c.id = $1 GROUP BY c.id`,
    [caseId],
  );
  return rows[0];
}

export interface AgencyRequest {
  readonly id: number;
  readonly tahapanId: number;
  readonly desaCode: string;
  readonly desaName: string;
  readonly kecamatan: string;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly opdId: number | null;
  /** null where the government as a whole asks */
  readonly opdName: string | null;
  readonly toPemdaCode: string;
  readonly toPemdaName: string;
  readonly toOpdId: number;
  readonly toOpdName: string;
  readonly suggestion: Suggestion;
  readonly message: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly status: RequestStatus;
  readonly counterSuggestion: Suggestion | null;
  readonly answer: string;
  readonly answeredAt: Date | null;
  /** the case of today with the same rows, among those the scope may see */
  readonly caseId: number | null;
}

const REQUESTS = `SELECT q.id, q.tahapan_id AS "tahapanId", q.desa_code AS "desaCode",
    d.name AS "desaName", k.name AS kecamatan, q.pemda_code AS "pemdaCode",
    w.name AS "pemdaName", q.opd_id AS "opdId", o.name AS "opdName",
    q.to_pemda_code AS "toPemdaCode", v.name AS "toPemdaName", q.to_opd_id AS "toOpdId",
    p.name AS "toOpdName", q.suggestion, q.message, q.asked_by AS "askedBy",
    q.asked_at AS "askedAt", q.status, q.counter_suggestion AS "counterSuggestion", q.answer,
    q.answered_at AS "answeredAt",
    (SELECT c.id FROM overlap_case c WHERE c.tahapan_id = q.tahapan_id
       AND c.desa_code = q.desa_code AND c.member_keys && q.member_keys
     ORDER BY c.member_keys = q.member_keys DESC, c.score DESC LIMIT 1) AS "caseId"
  FROM overlap_request q JOIN wilayah d ON d.code = q.desa_code
  JOIN wilayah k ON k.code = d.parent_code JOIN wilayah w ON w.code = q.pemda_code
  JOIN wilayah v ON v.code = q.to_pemda_code JOIN opd p ON p.id = q.to_opd_id
  LEFT JOIN opd o ON o.id = q.opd_id`;

/** The requests about the rows of a case that the scope is a party of, newest first. */
export function listCaseRequests(
  manager: EntityManager,
  { tahapanId, desaCode, memberKeys }: CaseParties,
): Promise<AgencyRequest[]> {
  return manager.query<AgencyRequest[]>(
    `${REQUESTS} WHERE q.tahapan_id = $1 AND q.desa_code = $2 AND q.member_keys && $3::text[]
     ORDER BY q.id DESC LIMIT 50`,
    [tahapanId, desaCode, memberKeys],
  );
}

export async function findRequest(
  manager: EntityManager,
  id: number,
): Promise<AgencyRequest | undefined> {
  const rows = await manager.query<AgencyRequest[]>(`${REQUESTS} WHERE q.id = $1`, [id]);
  return rows[0];
}

export interface RequestAnswer {
  readonly id: number;
  readonly status: Exclude<RequestStatus, 'menunggu'>;
  readonly counterSuggestion: Suggestion | null;
  readonly answer: string;
  readonly answeredBy: string;
}

/** False when it was answered already, by somebody who was quicker. */
export async function answerRequest(
  manager: EntityManager,
  { id, status, counterSuggestion, answer, answeredBy }: RequestAnswer,
): Promise<boolean> {
  const [, count] = await manager.query<[unknown, number]>(
    `UPDATE overlap_request SET status = $2, counter_suggestion = $3, answer = $4,
            answered_by = $5, answered_at = clock_timestamp()
     WHERE id = $1 AND status = 'menunggu'`,
    [id, status, counterSuggestion, answer, answeredBy],
  );
  return count === 1;
}
