import type { EntityManager } from 'typeorm';
import { LINKED_SHARE } from './linked-share';

export interface GovernmentSummary {
  readonly pemdaCode: string;
  readonly programs: number;
  readonly subKegiatan: number;
  readonly pagu: string;
  readonly nonPenunjang: number;
  readonly nonPenunjangPagu: string;
  /** non-penunjang rows with a verified link to a national priority that holds in the year */
  readonly linked: number;
  readonly linkedPagu: string;
}

/**
 * Counts and money per government of a tahapan. Linked money is weighed by share, counted once, and
 * rounded down to the sen once per government.
 */
export function summariseGovernments(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode?: string },
): Promise<GovernmentSummary[]> {
  return manager.query<GovernmentSummary[]>(
    `WITH linked AS (${LINKED_SHARE})
     SELECT p.pemda_code AS "pemdaCode", count(DISTINCT left(p.kode, 7))::int AS programs,
            count(*)::int AS "subKegiatan", COALESCE(sum(p.pagu), 0)::numeric(30,2)::text AS pagu,
            count(*) FILTER (WHERE NOT p.is_penunjang)::int AS "nonPenunjang",
            COALESCE(sum(p.pagu) FILTER (WHERE NOT p.is_penunjang), 0)::numeric(30,2)::text
              AS "nonPenunjangPagu",
            count(*) FILTER (WHERE NOT p.is_penunjang AND k.share > 0)::int AS linked,
            trunc(COALESCE(sum(p.pagu * k.share) FILTER (WHERE NOT p.is_penunjang), 0), 2)
              ::numeric(30,2)::text AS "linkedPagu"
     FROM program p LEFT JOIN linked k ON k.program_id = p.id
     WHERE p.tahapan_id = $1 AND ($2::text IS NULL OR p.pemda_code = $2)
     GROUP BY p.pemda_code ORDER BY p.pemda_code`,
    [tahapanId, pemdaCode ?? null],
  );
}
