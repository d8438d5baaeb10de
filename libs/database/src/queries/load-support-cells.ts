import type { EntityManager } from 'typeorm';
import { Rupiah } from '@app/vocabulary';

export interface LoadedCell {
  readonly pemdaCode: string;
  readonly priorityId: number;
  readonly step: number;
  readonly stepIfAccepted: number;
  readonly programCount: number;
  readonly proposedCount: number;
  readonly pagu: Rupiah;
  readonly proposedPagu: Rupiah;
  readonly need: Rupiah | undefined;
  readonly shortage: Rupiah | undefined;
  readonly desaCount: number;
}

type CellRecord = Omit<LoadedCell, 'pagu' | 'proposedPagu' | 'need' | 'shortage'> &
  Record<'pagu' | 'proposedPagu', string> &
  Record<'need' | 'shortage', string | null>;

export interface CellQuestion {
  readonly tahapanId: number;
  readonly pemdaCode?: string;
  readonly documentId?: number;
  readonly priorityId?: number;
}

/** The computed matrix of one tahapan, or a part of it. */
export async function loadSupportCells(
  manager: EntityManager,
  { tahapanId, pemdaCode, documentId, priorityId }: CellQuestion,
): Promise<LoadedCell[]> {
  const rows = await manager.query<CellRecord[]>(
    `SELECT c.pemda_code AS "pemdaCode", c.priority_id AS "priorityId", c.step,
            c.step_if_accepted AS "stepIfAccepted", c.program_count AS "programCount",
            c.proposed_count AS "proposedCount", c.pagu::text, c.proposed_pagu::text AS "proposedPagu",
            c.need::text, c.shortage::text, c.desa_count AS "desaCount"
     FROM support_cell c JOIN priority r ON r.id = c.priority_id
     WHERE c.tahapan_id = $1 AND ($2::text IS NULL OR c.pemda_code = $2)
       AND ($3::int IS NULL OR r.document_id = $3) AND ($4::int IS NULL OR c.priority_id = $4)
     ORDER BY r.document_id, r.code, c.pemda_code`,
    [tahapanId, pemdaCode ?? null, documentId ?? null, priorityId ?? null],
  );
  return rows.map(({ pagu, proposedPagu, need, shortage, ...row }) => ({
    ...row,
    pagu: Rupiah.parse(pagu),
    proposedPagu: Rupiah.parse(proposedPagu),
    need: need === null ? undefined : Rupiah.parse(need),
    shortage: shortage === null ? undefined : Rupiah.parse(shortage),
  }));
}
