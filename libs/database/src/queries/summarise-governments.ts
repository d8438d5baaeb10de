import type { EntityManager } from 'typeorm';

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

/** Counts and money per government of a tahapan; money is shared by links, never counted twice. */
export function summariseGovernments(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode?: string },
): Promise<GovernmentSummary[]> {
  return manager.query<GovernmentSummary[]>(
    `WITH linked AS (
       SELECT l.program_id, least(1, sum(l.share)) AS share
       FROM priority_link l JOIN priority r ON r.id = l.priority_id
       JOIN priority_document d ON d.id = r.document_id
       JOIN program p ON p.id = l.program_id JOIN tahapan t ON t.id = p.tahapan_id
       WHERE p.tahapan_id = $1 AND l.status = 'terverifikasi' AND d.level = 'nasional'
         AND t.tahun BETWEEN d.period_start AND d.period_end
       GROUP BY l.program_id)
     SELECT p.pemda_code AS "pemdaCode", count(DISTINCT left(p.kode, 7))::int AS programs,
            count(*)::int AS "subKegiatan", COALESCE(sum(p.pagu), 0)::numeric(18,2)::text AS pagu,
            count(*) FILTER (WHERE NOT p.is_penunjang)::int AS "nonPenunjang",
            COALESCE(sum(p.pagu) FILTER (WHERE NOT p.is_penunjang), 0)::numeric(18,2)::text
              AS "nonPenunjangPagu",
            count(*) FILTER (WHERE NOT p.is_penunjang AND k.share > 0)::int AS linked,
            COALESCE(sum(round(p.pagu * k.share, 2)) FILTER (WHERE NOT p.is_penunjang), 0)
              ::numeric(18,2)::text AS "linkedPagu"
     FROM program p LEFT JOIN linked k ON k.program_id = p.id
     WHERE p.tahapan_id = $1 AND ($2::text IS NULL OR p.pemda_code = $2)
     GROUP BY p.pemda_code ORDER BY p.pemda_code`,
    [tahapanId, pemdaCode ?? null],
  );
}
