import type { EntityManager } from 'typeorm';
import { Rupiah, SENT_STATUSES } from '@app/vocabulary';
import type { LinkStatus, LocationState } from '@app/vocabulary';

export interface LoadedProgram {
  readonly id: number;
  readonly pemdaCode: string;
  readonly opdId: number;
  readonly opdName: string;
  readonly kode: string;
  readonly nama: string;
  readonly pagu: Rupiah | undefined;
  readonly isPenunjang: boolean;
  readonly locationState: LocationState;
  /** of its lokus, each once */
  readonly desaCodes: readonly string[];
  readonly target: { amount: number; satuan: string } | undefined;
  readonly sumberDana: readonly string[];
}

export interface LoadedLink {
  readonly programId: number;
  readonly priorityId: number;
  readonly share: number;
  readonly status: LinkStatus;
}

export interface LoadedNeed {
  readonly priorityId: number;
  readonly pemdaCode: string;
  readonly amount: Rupiah | undefined;
  readonly target: { amount: number; satuan: string } | undefined;
}

export interface LoadedPlan {
  readonly programs: LoadedProgram[];
  readonly links: LoadedLink[];
  readonly needs: LoadedNeed[];
  readonly completeness: { sent: number; expected: number };
}

interface PlanQuestion {
  readonly tahapanId: number;
  readonly pemdaCode: string;
}

/** All that the alignment rules ask about one government in one tahapan. */
export async function loadGovernmentPlan(
  manager: EntityManager,
  question: PlanQuestion,
): Promise<LoadedPlan> {
  const programs = await loadPrograms(manager, question);
  const links = await manager.query<LoadedLink[]>(
    `SELECT l.program_id AS "programId", l.priority_id AS "priorityId", l.share::float8 AS share,
            l.status
     FROM priority_link l JOIN program p ON p.id = l.program_id
     WHERE p.tahapan_id = $1 AND p.pemda_code = $2 ORDER BY l.id`,
    [question.tahapanId, question.pemdaCode],
  );
  const needs = await loadNeeds(manager, question);
  return { programs, links, needs, completeness: await countSent(manager, question) };
}

async function loadPrograms(
  manager: EntityManager,
  { tahapanId, pemdaCode }: PlanQuestion,
): Promise<LoadedProgram[]> {
  const rows = await manager.query<
    (Omit<LoadedProgram, 'pagu' | 'target'> & {
      pagu: string | null;
      targetAmount: number | null;
      targetSatuan: string;
    })[]
  >(
    `SELECT p.id, p.pemda_code AS "pemdaCode", p.opd_id AS "opdId", o.name AS "opdName", p.kode,
            p.nama, p.pagu::text, p.is_penunjang AS "isPenunjang",
            p.location_state AS "locationState", COALESCE(n.desa, '{}') AS "desaCodes",
            p.target_amount::float8 AS "targetAmount", p.target_satuan AS "targetSatuan",
            p.sumber_dana AS "sumberDana"
     FROM program p JOIN opd o ON o.id = p.opd_id
     LEFT JOIN (SELECT k.program_id, array_agg(DISTINCT k.desa_code) AS desa
                FROM lokus k JOIN program q ON q.id = k.program_id
                WHERE q.tahapan_id = $1 AND q.pemda_code = $2 GROUP BY k.program_id) n
       ON n.program_id = p.id
     WHERE p.tahapan_id = $1 AND p.pemda_code = $2 ORDER BY p.id`,
    [tahapanId, pemdaCode],
  );
  return rows.map(({ pagu, targetAmount, targetSatuan, ...row }) => ({
    ...row,
    pagu: pagu === null ? undefined : Rupiah.parse(pagu),
    target: targetAmount === null ? undefined : { amount: targetAmount, satuan: targetSatuan },
  }));
}

async function loadNeeds(
  manager: EntityManager,
  { tahapanId, pemdaCode }: PlanQuestion,
): Promise<LoadedNeed[]> {
  const rows = await manager.query<
    {
      priorityId: number;
      pemdaCode: string;
      amount: string | null;
      targetAmount: number | null;
      targetSatuan: string;
    }[]
  >(
    `SELECT n.priority_id AS "priorityId", n.pemda_code AS "pemdaCode", n.amount::text,
            n.target_amount::float8 AS "targetAmount", n.target_satuan AS "targetSatuan"
     FROM priority_need n JOIN tahapan t ON t.tahun = n.tahun
     WHERE t.id = $1 AND n.pemda_code = $2 ORDER BY n.priority_id`,
    [tahapanId, pemdaCode],
  );
  return rows.map(({ amount, targetAmount, targetSatuan, ...row }) => ({
    ...row,
    amount: amount === null ? undefined : Rupiah.parse(amount),
    target: targetAmount === null ? undefined : { amount: targetAmount, satuan: targetSatuan },
  }));
}

/** Agencies whose plan lies with the province, of those expected to send: a pengajuan row exists for each expected one. */
async function countSent(
  manager: EntityManager,
  { tahapanId, pemdaCode }: PlanQuestion,
): Promise<{ sent: number; expected: number }> {
  const [row] = await manager.query<[{ sent: number; expected: number }]>(
    `SELECT count(*) FILTER (WHERE a.status = ANY($3::text[]))::int AS sent,
            count(*)::int AS expected
     FROM pengajuan a JOIN opd o ON o.id = a.opd_id
     WHERE a.tahapan_id = $1 AND o.pemda_code = $2`,
    [tahapanId, pemdaCode, SENT_STATUSES],
  );
  return row;
}
