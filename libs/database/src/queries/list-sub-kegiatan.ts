import type { EntityManager } from 'typeorm';

export interface KnownSubKegiatan {
  readonly code: string;
  readonly name: string;
}

interface Question {
  readonly tahun: number;
  readonly tahapanId: number;
  readonly pemdaCode: string;
}

/**
 * The sub kegiatan a government may plan: its newest nomenclature up to the year, and what its own
 * plan already uses, each code once, in the order of the codes.
 */
export function listSubKegiatan(
  manager: EntityManager,
  { tahun, tahapanId, pemdaCode }: Question,
): Promise<KnownSubKegiatan[]> {
  const pemda = pemdaCode.length === 2 ? 'provinsi' : 'kabupaten_kota';
  return manager.query<KnownSubKegiatan[]>(
    `SELECT DISTINCT ON (code) code, name FROM (
       SELECT n.code, n.name, 1 AS rank FROM nomenklatur n WHERE n.pemda = $1 AND n.tahun = (
         SELECT max(m.tahun) FROM nomenklatur m WHERE m.pemda = $1 AND m.tahun <= $2)
       UNION ALL
       SELECT p.kode, p.nama, 2 FROM program p WHERE p.tahapan_id = $3 AND p.pemda_code = $4) k
     ORDER BY code, rank, name`,
    [pemda, tahun, tahapanId, pemdaCode],
  );
}
