import type { EntityManager } from 'typeorm';

export interface ProgramRest {
  readonly tahapanId: number;
  readonly version: number;
  readonly labelProvinsi: string;
  readonly labelKabupaten: string;
  readonly sasaran: string;
  readonly paguTahunDepan: string | null;
}

export interface ProgramLokus {
  readonly desaCode: string;
  readonly desaName: string;
  readonly kecamatan: string;
  readonly detail: string;
  readonly volume: string | null;
  readonly satuan: string;
  readonly monthStart: number | null;
  readonly monthEnd: number | null;
  readonly sasaran: string;
  readonly pagu: string | null;
}

/** What a program's own page shows beside its list row. */
export async function readProgramRest(
  manager: EntityManager,
  id: number,
): Promise<ProgramRest | undefined> {
  const rows = await manager.query<ProgramRest[]>(
    `SELECT tahapan_id AS "tahapanId", version, label_provinsi AS "labelProvinsi",
            label_kabupaten AS "labelKabupaten", sasaran,
            pagu_tahun_depan::text AS "paguTahunDepan"
     FROM program WHERE id = $1`,
    [id],
  );
  return rows[0];
}

export function listLokus(manager: EntityManager, programId: number): Promise<ProgramLokus[]> {
  return manager.query<ProgramLokus[]>(
    `SELECT l.desa_code AS "desaCode", d.name AS "desaName", k.name AS kecamatan, l.detail,
            trim_scale(l.volume)::text AS volume, l.satuan, l.month_start AS "monthStart",
            l.month_end AS "monthEnd", l.sasaran, l.pagu::text AS pagu
     FROM lokus l JOIN wilayah d ON d.code = l.desa_code JOIN wilayah k ON k.code = d.parent_code
     WHERE l.program_id = $1 ORDER BY l.desa_code, l.id`,
    [programId],
  );
}
