import type { EntityManager } from 'typeorm';

export interface CaseMember {
  /** `lokus:12` or `kegiatan_desa:34` */
  readonly id: string;
  readonly caseId: number;
  readonly source: 'program' | 'kegiatan_desa';
  readonly opd: string;
  readonly dokumen: string;
  readonly tahun: number;
  readonly sumberDana: string[];
  readonly judul: string;
  readonly lokasi: string;
  readonly volume: string | null;
  readonly satuan: string;
  readonly monthStart: number | null;
  readonly monthEnd: number | null;
  readonly sasaran: string;
  readonly anggaran: string;
}

/** The intervensi behind cases, in the order of each case. */
export function listCaseMembers(
  manager: EntityManager,
  caseIds: readonly number[],
): Promise<CaseMember[]> {
  return manager.query<CaseMember[]>(
    `SELECT CASE WHEN l.id IS NULL THEN 'kegiatan_desa:' || g.id ELSE 'lokus:' || l.id END AS id,
            m.case_id AS "caseId",
            CASE WHEN l.id IS NULL THEN 'kegiatan_desa' ELSE 'program' END AS source,
            COALESCE(o.name || ' ' || pw.name, 'Pemerintah Desa ' || d.name) AS opd,
            CASE WHEN l.id IS NULL THEN 'APBDes ' || g.kode
                 ELSE 'Renja ' || p.kode END AS dokumen,
            COALESCE(g.tahun, t.tahun) AS tahun,
            COALESCE(g.sumber_dana, p.sumber_dana) AS "sumberDana",
            COALESCE(g.nama, p.nama) AS judul,
            COALESCE(g.lokasi, l.detail) AS lokasi,
            trim_scale(COALESCE(g.volume, l.volume))::text AS volume,
            COALESCE(g.satuan, l.satuan) AS satuan,
            COALESCE(g.month_start, l.month_start, p.month_start) AS "monthStart",
            COALESCE(g.month_end, l.month_end, p.month_end) AS "monthEnd",
            COALESCE(g.sasaran, NULLIF(l.sasaran, ''), p.sasaran) AS sasaran,
            COALESCE(g.anggaran, l.pagu, 0)::numeric(18,2)::text AS anggaran
     FROM overlap_case_member m
     LEFT JOIN lokus l ON l.id = m.lokus_id
     LEFT JOIN program p ON p.id = l.program_id
     LEFT JOIN opd o ON o.id = p.opd_id
     LEFT JOIN wilayah pw ON pw.code = p.pemda_code
     LEFT JOIN tahapan t ON t.id = p.tahapan_id
     LEFT JOIN kegiatan_desa g ON g.id = m.kegiatan_desa_id
     LEFT JOIN wilayah d ON d.code = g.desa_code
     WHERE m.case_id = ANY($1::int[]) ORDER BY m.case_id, m.position`,
    [caseIds],
  );
}
