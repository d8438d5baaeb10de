import type { EntityManager } from 'typeorm';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter, likePattern } from './sql-filter';

export interface KegiatanDesaListItem {
  readonly id: number;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly kecamatan: string;
  readonly desaCode: string;
  readonly desaName: string;
  readonly tahun: number;
  readonly kode: string;
  readonly nama: string;
  readonly lokasi: string;
  readonly volume: string | null;
  readonly satuan: string;
  readonly monthStart: number | null;
  readonly monthEnd: number | null;
  readonly sasaran: string;
  readonly anggaran: string | null;
  readonly sumberDana: string[];
  readonly overlapCases: number;
}

export interface KegiatanDesaQuestion extends Paging {
  readonly tahapanId: number;
  readonly pemdaCode?: string;
  /** a kecamatan or a desa */
  readonly wilayahCode?: string;
  readonly text?: string;
}

const SOURCE = `kegiatan_desa g JOIN wilayah w ON w.code = g.pemda_code
  JOIN wilayah d ON d.code = g.desa_code JOIN wilayah k ON k.code = d.parent_code`;

/** Lines of village budgets of one tahapan, with the budget of all that match. */
export async function listKegiatanDesa(
  manager: EntityManager,
  question: KegiatanDesaQuestion,
): Promise<Page<KegiatanDesaListItem> & { anggaran: string }> {
  const filter = new SqlFilter()
    .and('g.tahapan_id = ?', question.tahapanId)
    .and('g.pemda_code = ?', question.pemdaCode)
    .and(`(g.desa_code = ? OR g.desa_code LIKE ? || '.%')`, question.wilayahCode)
    .and('(g.nama ILIKE ? OR g.lokasi ILIKE ? OR d.name ILIKE ?)', likePattern(question.text));
  const [totals] = await manager.query<[{ total: number; anggaran: string }]>(
    `SELECT count(*)::int AS total, COALESCE(sum(g.anggaran), 0)::numeric(30,2)::text AS anggaran
     FROM ${SOURCE} WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const rows = await manager.query<KegiatanDesaListItem[]>(
    `SELECT g.id, g.pemda_code AS "pemdaCode", w.name AS "pemdaName", k.name AS kecamatan,
            g.desa_code AS "desaCode", d.name AS "desaName", g.tahun, g.kode, g.nama, g.lokasi,
            trim_scale(g.volume)::text AS volume, g.satuan, g.month_start AS "monthStart",
            g.month_end AS "monthEnd", g.sasaran, g.anggaran::text, g.sumber_dana AS "sumberDana",
            (SELECT count(*)::int FROM overlap_case_member m
             WHERE m.kegiatan_desa_id = g.id) AS "overlapCases"
     FROM ${SOURCE} WHERE ${filter.where}
     ORDER BY g.desa_code, g.kode, g.id LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  return { rows, total: totals.total, anggaran: totals.anggaran };
}
