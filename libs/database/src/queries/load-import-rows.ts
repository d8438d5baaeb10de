import type { EntityManager } from 'typeorm';
import type { ImportDraftKind } from '../entities';
import { IMPORT_TABLES } from './import-table';

/** A row under the column names of its table; money and numbers as decimal text. */
export type ImportRecord = Readonly<Record<string, unknown>>;

export interface StoredImportRow extends ImportRecord {
  readonly id: number;
  readonly version: number;
  readonly group_code: string;
  readonly group_name: string;
  readonly nama: string;
}

/** Gives values the form in which the table would hold them: `5` becomes `5.0000`. */
export async function settleImportValues(
  manager: EntityManager,
  kind: ImportDraftKind,
  records: readonly object[],
): Promise<ImportRecord[]> {
  const { table, content } = IMPORT_TABLES[kind];
  return manager.query<ImportRecord[]>(
    `SELECT ${content.map((column) => `r.${column}`).join(', ')}
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY e,
          jsonb_populate_record(NULL::${table}, e.value) r
     ORDER BY e.ordinality`,
    [JSON.stringify(records)],
  );
}

interface Question {
  readonly tahapanId: number;
  readonly pemdaCode: string;
  /** SKPD codes, or of villages the codes of their desa, each with its year */
  readonly groups: readonly { readonly code: string; readonly tahun?: number }[];
  /** keeps the rows as they are until the transaction ends */
  readonly hold?: boolean;
}

/** The rows of the plan that belong to the agencies or villages of a file. */
export function loadImportRows(
  manager: EntityManager,
  kind: ImportDraftKind,
  { tahapanId, pemdaCode, groups, hold }: Question,
): Promise<StoredImportRow[]> {
  const lock = hold ? 'FOR UPDATE OF t' : '';
  const codes = groups.map(({ code }) => code);
  if (kind === 'renja') {
    return manager.query<StoredImportRow[]>(
      `SELECT t.*, o.code AS group_code, o.name AS group_name
       FROM program t JOIN opd o ON o.id = t.opd_id
       WHERE t.tahapan_id = $1 AND t.pemda_code = $2 AND o.code = ANY($3::text[])
       ORDER BY t.id ${lock}`,
      [tahapanId, pemdaCode, codes],
    );
  }
  return manager.query<StoredImportRow[]>(
    `SELECT t.*, t.desa_code AS group_code, w.name AS group_name
     FROM kegiatan_desa t JOIN wilayah w ON w.code = t.desa_code
     WHERE t.tahapan_id = $1 AND t.pemda_code = $2
       AND (t.desa_code, t.tahun) IN (SELECT * FROM unnest($3::text[], $4::int[]))
     ORDER BY t.id ${lock}`,
    [tahapanId, pemdaCode, codes, groups.map(({ tahun }) => tahun ?? 0)],
  );
}
