import type { EntityManager } from 'typeorm';

export interface PresenceCell {
  readonly desaCode: string;
  readonly desaName: string;
  readonly kecamatan: string;
  readonly pemdaName: string;
  /** bidang urusan of the agency, or `desa` for the village's own lines */
  readonly bidang: string;
  readonly count: number;
  readonly agencies: number;
  readonly amount: string;
}

/** Who works in which desa: a row for each desa and bidang with any intervensi. */
export function readPresence(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode?: string },
): Promise<PresenceCell[]> {
  return manager.query<PresenceCell[]>(
    `SELECT found.code AS "desaCode", d.name AS "desaName", k.name AS kecamatan,
            w.name AS "pemdaName", found.bidang, count(*)::int AS count,
            count(DISTINCT found.agency)::int AS agencies,
            COALESCE(sum(found.amount), 0)::numeric(30,2)::text AS amount
     FROM (
       SELECT l.desa_code AS code, left(p.kode, 4) AS bidang, 'opd:' || p.opd_id AS agency,
              l.pagu AS amount
       FROM lokus l JOIN program p ON p.id = l.program_id
       WHERE p.tahapan_id = $1 AND NOT p.is_penunjang
       UNION ALL
       SELECT g.desa_code, 'desa', 'desa:' || g.desa_code, g.anggaran
       FROM kegiatan_desa g JOIN tahapan t ON t.id = g.tahapan_id AND t.tahun = g.tahun
       WHERE g.tahapan_id = $1) found
     JOIN wilayah d ON d.code = found.code JOIN wilayah k ON k.code = d.parent_code
     JOIN wilayah w ON w.code = k.parent_code
     WHERE $2::text IS NULL OR found.code LIKE $2 || '.%'
     GROUP BY found.code, d.name, k.name, w.name, found.bidang ORDER BY found.code, found.bidang`,
    [tahapanId, pemdaCode ?? null],
  );
}
