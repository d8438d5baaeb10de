import type { EntityManager } from 'typeorm';
import { LINKED_SHARE } from './linked-share';

export interface SummaryCounts {
  readonly opd: number;
  readonly programs: number;
  readonly penunjang: number;
  readonly unlocated: number;
  readonly zeroPagu: number;
  readonly orphanPrograms: number;
  readonly pagu: string;
  readonly paguNonPenunjang: string;
  readonly linkedPagu: string;
  readonly kegiatanDesa: number;
  readonly desaWithData: number;
  readonly anggaranDesa: string;
  readonly proposedLinks: number;
  readonly asOf: Date;
}

interface SummaryScope {
  readonly tahapanId: number;
  readonly pemdaCode?: string;
}

/**
 * Counts and money of one tahapan. `linkedPagu` is non-penunjang pagu with a verified link to a
 * national priority, each rupiah once however many links share it; rounded down to the sen once per
 * government, so that the parts of a province add up to it.
 */
export async function readSummaryCounts(
  manager: EntityManager,
  { tahapanId, pemdaCode }: SummaryScope,
): Promise<SummaryCounts> {
  const parameters = [tahapanId, pemdaCode ?? null];
  const [programs] = await manager.query<
    [Omit<SummaryCounts, 'kegiatanDesa' | 'desaWithData' | 'anggaranDesa'>]
  >(
    `WITH linked AS (${LINKED_SHARE}), per_government AS (
       SELECT trunc(sum(p.pagu * k.share), 2) AS pagu FROM program p JOIN linked k ON k.program_id = p.id
       WHERE NOT p.is_penunjang AND ($2::text IS NULL OR p.pemda_code = $2) GROUP BY p.pemda_code),
     link AS (
       SELECT l.program_id, count(*) FILTER (WHERE l.status = 'diusulkan') AS proposed,
              bool_or(l.status <> 'ditolak') AS alive
       FROM priority_link l JOIN program p ON p.id = l.program_id
       WHERE p.tahapan_id = $1 GROUP BY l.program_id)
     SELECT count(DISTINCT p.opd_id)::int AS opd, count(*)::int AS programs,
            count(*) FILTER (WHERE p.is_penunjang)::int AS penunjang,
            count(*) FILTER (WHERE NOT p.is_penunjang AND p.location_state <> 'desa')::int AS unlocated,
            count(*) FILTER (WHERE COALESCE(p.pagu, 0) = 0)::int AS "zeroPagu",
            count(*) FILTER (WHERE NOT p.is_penunjang AND l.alive IS NOT TRUE)::int AS "orphanPrograms",
            COALESCE(sum(p.pagu), 0)::numeric(30,2)::text AS pagu,
            COALESCE(sum(p.pagu) FILTER (WHERE NOT p.is_penunjang), 0)::numeric(30,2)::text
              AS "paguNonPenunjang",
            (SELECT COALESCE(sum(pagu), 0)::numeric(30,2)::text FROM per_government) AS "linkedPagu",
            COALESCE(sum(l.proposed), 0)::int AS "proposedLinks", now() AS "asOf"
     FROM program p LEFT JOIN link l ON l.program_id = p.id
     WHERE p.tahapan_id = $1 AND ($2::text IS NULL OR p.pemda_code = $2)`,
    parameters,
  );
  const [desa] = await manager.query<
    [Pick<SummaryCounts, 'kegiatanDesa' | 'desaWithData' | 'anggaranDesa'>]
  >(
    `SELECT count(*)::int AS "kegiatanDesa", count(DISTINCT g.desa_code)::int AS "desaWithData",
            COALESCE(sum(g.anggaran), 0)::numeric(30,2)::text AS "anggaranDesa"
     FROM kegiatan_desa g JOIN tahapan t ON t.id = g.tahapan_id AND t.tahun = g.tahun
     WHERE g.tahapan_id = $1 AND ($2::text IS NULL OR g.pemda_code = $2)`,
    parameters,
  );
  return { ...programs, ...desa };
}
