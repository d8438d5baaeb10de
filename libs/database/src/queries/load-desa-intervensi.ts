import type { EntityManager } from 'typeorm';
import { Rupiah } from '@app/vocabulary';
import type { GovernmentLevel, Intervensi } from '@app/vocabulary';

interface IntervensiRecord {
  id: string;
  desaCode: string;
  desaName: string;
  tahun: number;
  level: GovernmentLevel;
  opd: string;
  sumberDana: string[];
  bidang: string;
  nomenklatur: string;
  judul: string;
  lokasi: string;
  volume: number | null;
  satuan: string;
  monthStart: number | null;
  monthEnd: number | null;
  sasaran: string;
  anggaran: string;
}

/**
 * Everything that lands in the given desa in one tahapan: lokus of programs and kegiatan desa,
 * sorted by desa. Programs without lokus are belum berlokasi and never appear.
 */
export async function loadDesaIntervensi(
  manager: EntityManager,
  { tahapanId, desaCodes }: { tahapanId: number; desaCodes: readonly string[] },
): Promise<Intervensi[]> {
  const records = await manager.query<IntervensiRecord[]>(
    `SELECT 'lokus:' || l.id AS id, l.desa_code AS "desaCode", d.name AS "desaName", t.tahun,
            CASE WHEN length(p.pemda_code) = 2 THEN 'provinsi' ELSE 'kabupaten' END AS level,
            o.name || ' ' || w.name AS opd, p.sumber_dana AS "sumberDana",
            left(p.kode, 4) AS bidang, p.nama AS nomenklatur, p.nama AS judul,
            l.detail AS lokasi, l.volume::float8 AS volume, l.satuan,
            COALESCE(l.month_start, p.month_start) AS "monthStart",
            COALESCE(l.month_end, p.month_end) AS "monthEnd",
            COALESCE(NULLIF(l.sasaran, ''), p.sasaran) AS sasaran,
            COALESCE(l.pagu, 0)::numeric(18,2)::text AS anggaran
     FROM lokus l JOIN program p ON p.id = l.program_id JOIN opd o ON o.id = p.opd_id
     JOIN tahapan t ON t.id = p.tahapan_id JOIN wilayah w ON w.code = p.pemda_code
     JOIN wilayah d ON d.code = l.desa_code
     WHERE p.tahapan_id = $1 AND l.desa_code = ANY($2::text[]) AND NOT p.is_penunjang
     UNION ALL
     SELECT 'kegiatan_desa:' || g.id, g.desa_code, d.name, g.tahun, 'desa',
            'Pemerintah Desa ' || d.name, g.sumber_dana,
            split_part(g.kode, '.', 1) || '.' || split_part(g.kode, '.', 2),
            '', g.nama, g.lokasi, g.volume::float8, g.satuan, g.month_start, g.month_end,
            g.sasaran, COALESCE(g.anggaran, 0)::numeric(18,2)::text
     FROM kegiatan_desa g JOIN wilayah d ON d.code = g.desa_code
     WHERE g.tahapan_id = $1 AND g.desa_code = ANY($2::text[])
     ORDER BY "desaCode", id`,
    [tahapanId, desaCodes],
  );
  return records.map(toIntervensi);
}

function toIntervensi({ monthStart, monthEnd, volume, ...record }: IntervensiRecord): Intervensi {
  return {
    ...record,
    volume: volume ?? undefined,
    months:
      monthStart === null || monthEnd === null ? undefined : { start: monthStart, end: monthEnd },
    anggaran: Rupiah.parse(record.anggaran),
  };
}

/** The desa of one government (or of all) that have any intervensi in a tahapan. */
export async function listDesaWithIntervensi(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode?: string },
): Promise<string[]> {
  const rows = await manager.query<{ code: string }[]>(
    `SELECT DISTINCT code FROM (
       SELECT l.desa_code AS code FROM lokus l JOIN program p ON p.id = l.program_id
       WHERE p.tahapan_id = $1
       UNION ALL SELECT desa_code FROM kegiatan_desa WHERE tahapan_id = $1) found
     WHERE $2::text IS NULL OR code LIKE $2 || '.%' ORDER BY code`,
    [tahapanId, pemdaCode ?? null],
  );
  return rows.map(({ code }) => code);
}
