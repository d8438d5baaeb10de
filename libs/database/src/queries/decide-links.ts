import type { EntityManager } from 'typeorm';
import type { LinkStatus } from '@app/vocabulary';

export interface LinkDecision {
  readonly linkIds: readonly number[];
  readonly status: Extract<LinkStatus, 'terverifikasi' | 'ditolak'>;
  readonly reason: string;
  readonly decidedBy: string;
}

export interface DecidedLinks {
  readonly changed: number;
  readonly touched: { tahapanId: number; pemdaCode: string }[];
}

/** Verifies or rejects links; says which governments must be analysed again. */
export async function decideLinks(
  manager: EntityManager,
  decision: LinkDecision,
): Promise<DecidedLinks> {
  const rows = await manager.query<{ tahapanId: number; pemdaCode: string }[]>(
    `WITH decided AS (
       UPDATE priority_link SET status = $2, reason = $3, decided_by = $4, decided_at = now()
       WHERE id = ANY($1::int[]) AND status <> $2 RETURNING program_id)
     SELECT p.tahapan_id AS "tahapanId", p.pemda_code AS "pemdaCode"
     FROM decided d JOIN program p ON p.id = d.program_id`,
    [decision.linkIds, decision.status, decision.reason, decision.decidedBy],
  );
  const touched = new Map(rows.map((row) => [`${row.tahapanId} ${row.pemdaCode}`, row]));
  return { changed: rows.length, touched: [...touched.values()] };
}
