import type { EntityManager } from 'typeorm';

export interface VillagePartner {
  readonly programId: number;
  readonly kegiatanDesaId: number;
  readonly kode: string;
  readonly nama: string;
  readonly desaName: string;
  readonly anggaran: string | null;
  readonly sumberDanaText: string;
}

/** The village lines that meet a program in one desa, by the cases that hold both. */
export function listVillagePartners(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode?: string },
): Promise<VillagePartner[]> {
  return manager.query<VillagePartner[]>(
    `SELECT DISTINCT ON (k.program_id, g.id) k.program_id AS "programId", g.id AS "kegiatanDesaId",
            g.kode, g.nama, d.name AS "desaName", g.anggaran::text,
            g.sumber_dana_text AS "sumberDanaText"
     FROM overlap_case c JOIN overlap_case_member a ON a.case_id = c.id
     JOIN lokus k ON k.id = a.lokus_id JOIN program p ON p.id = k.program_id
     JOIN overlap_case_member b ON b.case_id = c.id
     JOIN kegiatan_desa g ON g.id = b.kegiatan_desa_id JOIN wilayah d ON d.code = g.desa_code
     WHERE c.tahapan_id = $1 AND ($2::text IS NULL OR p.pemda_code = $2)
     ORDER BY k.program_id, g.id`,
    [tahapanId, pemdaCode ?? null],
  );
}
