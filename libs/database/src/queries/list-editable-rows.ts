import type { EntityManager } from 'typeorm';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import type { EditableTable, PlanRow } from './edit-rows';
import { SqlFilter, likePattern } from './sql-filter';

export interface EditableQuestion extends Paging {
  readonly tahapanId: number;
  readonly pemdaCode: string;
  readonly opdId?: number;
  readonly desaCode?: string;
  readonly text?: string;
  readonly ids?: readonly string[];
}

/** Own rows of a stage for editing, a page at a time, each with its agency and place by name. */
export async function listEditableRows(
  manager: EntityManager,
  table: EditableTable,
  question: EditableQuestion,
): Promise<Page<PlanRow>> {
  const filter = new SqlFilter()
    .and('t.tahapan_id = ?', question.tahapanId)
    .and('t.pemda_code = ?', question.pemdaCode)
    .and('t.opd_id = ?', question.opdId)
    .and('t.id = ANY(?::int[])', question.ids)
    .and('(t.nama ILIKE ? OR t.kode ILIKE ?)', likePattern(question.text));
  const isVillage = table === 'kegiatan_desa';
  if (isVillage) filter.and(`(t.desa_code = ? OR t.desa_code LIKE ? || '.%')`, question.desaCode);
  const [{ total }] = await manager.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM ${table} t WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const place = isVillage ? '(SELECT name FROM wilayah WHERE code = t.desa_code)' : `''`;
  const order = isVillage ? 't.desa_code, t.kode, t.id' : 'o.name, t.kode, t.ordinal';
  const rows = await manager.query<PlanRow[]>(
    `SELECT t.*, o.name AS opd_name, ${place} AS desa_name
     FROM ${table} t JOIN opd o ON o.id = t.opd_id WHERE ${filter.where}
     ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  return { rows, total };
}

export interface DesaInKecamatan {
  readonly code: string;
  readonly name: string;
  readonly kecamatanCode: string;
  readonly kecamatan: string;
}

/** Every desa and kelurahan of a province or kabupaten, by kecamatan. */
export function listDesaOf(manager: EntityManager, pemdaCode: string): Promise<DesaInKecamatan[]> {
  return manager.query<DesaInKecamatan[]>(
    `SELECT d.code, d.name, k.code AS "kecamatanCode", k.name AS kecamatan
     FROM wilayah d JOIN wilayah k ON k.code = d.parent_code
     WHERE d.code LIKE $1 || '.%' AND length(d.code) = 13 ORDER BY k.code, d.name`,
    [pemdaCode],
  );
}
