import type { EntityManager } from 'typeorm';
import type { LocationState } from '@app/vocabulary';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter, likePattern } from './sql-filter';

export interface ProgramListItem {
  readonly id: number;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly opdId: number;
  readonly opdName: string;
  readonly kode: string;
  readonly nama: string;
  readonly namaProgram: string;
  readonly namaKegiatan: string;
  readonly pagu: string | null;
  readonly sumberDana: string[];
  readonly lokasiText: string;
  readonly locationState: LocationState;
  readonly desaCount: number;
  readonly isPenunjang: boolean;
  readonly indikator: string;
  readonly targetText: string;
  readonly labelNasional: string;
  readonly sourceRow: number | null;
  readonly priorities: { code: string; name: string; status: string }[];
}

export type ProgramOnly = 'yatim' | 'belum_berlokasi' | 'tanpa_pagu' | 'non_penunjang';
export type ProgramSort = 'pagu' | 'nama' | 'kode' | 'opd';

export interface ProgramQuestion extends Paging {
  readonly tahapanId: number;
  readonly pemdaCode?: string;
  readonly opdId?: number;
  readonly text?: string;
  readonly only?: ProgramOnly;
  readonly sort?: ProgramSort;
  readonly descending?: boolean;
}

export const PROGRAM_COLUMNS = `
  p.id, p.pemda_code AS "pemdaCode", w.name AS "pemdaName", p.opd_id AS "opdId",
  o.name AS "opdName", p.kode, p.nama, p.nama_program AS "namaProgram",
  p.nama_kegiatan AS "namaKegiatan", p.pagu::text, p.sumber_dana AS "sumberDana",
  p.lokasi_text AS "lokasiText", p.location_state AS "locationState",
  (SELECT count(DISTINCT desa_code)::int FROM lokus WHERE program_id = p.id) AS "desaCount",
  p.is_penunjang AS "isPenunjang", p.indikator, p.target_text AS "targetText",
  p.label_nasional AS "labelNasional", p.source_row AS "sourceRow",
  COALESCE((SELECT jsonb_agg(jsonb_build_object('code', r.code, 'name', r.name, 'status', l.status)
                             ORDER BY l.status DESC, r.code)
            FROM priority_link l JOIN priority r ON r.id = l.priority_id
            WHERE l.program_id = p.id), '[]') AS priorities`;

export const PROGRAM_SOURCE = `
  program p JOIN opd o ON o.id = p.opd_id JOIN wilayah w ON w.code = p.pemda_code`;

const ONLY: Readonly<Record<ProgramOnly, string>> = {
  yatim: `NOT p.is_penunjang AND NOT EXISTS (
            SELECT FROM priority_link l WHERE l.program_id = p.id AND l.status <> 'ditolak')`,
  belum_berlokasi: `NOT p.is_penunjang AND p.location_state <> 'desa'`,
  tanpa_pagu: `COALESCE(p.pagu, 0) = 0`,
  non_penunjang: `NOT p.is_penunjang`,
};

const SORT: Readonly<Record<ProgramSort, string>> = {
  pagu: 'p.pagu',
  nama: 'p.nama',
  kode: 'p.kode',
  opd: 'o.name',
};

/** Programs of one tahapan, a page at a time, with the pagu of all that match. */
export async function listPrograms(
  manager: EntityManager,
  question: ProgramQuestion,
): Promise<Page<ProgramListItem> & { pagu: string }> {
  const filter = filterPrograms(question);
  const [totals] = await manager.query<[{ total: number; pagu: string }]>(
    `SELECT count(*)::int AS total, COALESCE(sum(p.pagu), 0)::numeric(30,2)::text AS pagu
     FROM program p JOIN opd o ON o.id = p.opd_id WHERE ${filter.where}`,
    filter.parameters,
  );
  const direction = question.descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST';
  const order = `${question.sort ? `${SORT[question.sort]} ${direction},` : ''} p.pemda_code, p.kode, p.id`;
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  // The page is found first: whole rows of all that match would be sorted on disk.
  const rows = await manager.query<ProgramListItem[]>(
    `SELECT ${PROGRAM_COLUMNS} FROM (
       SELECT p.id FROM program p JOIN opd o ON o.id = p.opd_id WHERE ${filter.where}
       ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}) page
     JOIN program p ON p.id = page.id JOIN opd o ON o.id = p.opd_id
     JOIN wilayah w ON w.code = p.pemda_code
     ORDER BY ${order}`,
    filter.parameters,
  );
  return { rows, total: totals.total, pagu: totals.pagu };
}

function filterPrograms(question: ProgramQuestion): SqlFilter {
  return new SqlFilter()
    .and('p.tahapan_id = ?', question.tahapanId)
    .and('p.pemda_code = ?', question.pemdaCode)
    .and('p.opd_id = ?', question.opdId)
    .and('(p.nama ILIKE ? OR p.kode ILIKE ? OR o.name ILIKE ?)', likePattern(question.text))
    .andIf(question.only !== undefined, question.only ? ONLY[question.only] : '');
}

export async function findProgram(
  manager: EntityManager,
  id: number,
): Promise<ProgramListItem | undefined> {
  const rows = await manager.query<ProgramListItem[]>(
    `SELECT ${PROGRAM_COLUMNS} FROM ${PROGRAM_SOURCE} WHERE p.id = $1`,
    [id],
  );
  return rows[0];
}
