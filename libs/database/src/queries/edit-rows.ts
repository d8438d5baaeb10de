import type { EntityManager } from 'typeorm';

export type EditableTable = 'program' | 'kegiatan_desa';

/** A row under its table's column names; numbers and money as decimal text. */
export interface PlanRow {
  readonly id: number;
  readonly version: number;
  readonly tahapan_id: number;
  readonly pemda_code: string;
  readonly opd_id: number;
  readonly kode: string;
  readonly ordinal: number;
  readonly nama: string;
  readonly [column: string]: unknown;
}

export type ColumnValues = Readonly<Record<string, unknown>>;

/** The rows of one government among the given ids, in the order of their ids. */
export function findOwnRows(
  manager: EntityManager,
  table: EditableTable,
  { ids, pemdaCode }: { ids: readonly number[]; pemdaCode: string },
): Promise<PlanRow[]> {
  return manager.query<PlanRow[]>(
    `SELECT * FROM ${table} WHERE id = ANY($1::int[]) AND pemda_code = $2 ORDER BY id`,
    [ids, pemdaCode],
  );
}

/**
 * Writes values into one row, if it still has the version that was seen; undefined if not.
 * The names of the columns come from the code, never from a request.
 */
export async function updateRow(
  manager: EntityManager,
  table: EditableTable,
  { id, version, values }: { id: number; version: number; values: ColumnValues },
): Promise<PlanRow | undefined> {
  const set = Object.keys(values).map((column) => `${column} = r.${column},`);
  const [rows] = await manager.query<[PlanRow[], number]>(
    `UPDATE ${table} t SET ${set.join(' ')} version = t.version + 1
     FROM jsonb_populate_record(NULL::${table}, $3::jsonb) r
     WHERE t.id = $1 AND t.version = $2 RETURNING t.*`,
    [id, version, JSON.stringify(values)],
  );
  return rows[0];
}

export async function insertRow(
  manager: EntityManager,
  table: EditableTable,
  values: ColumnValues,
): Promise<PlanRow> {
  const columns = Object.keys(values).join(', ');
  const [row] = await manager.query<[PlanRow]>(
    `INSERT INTO ${table} (${columns})
     SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb) RETURNING *`,
    [JSON.stringify(values)],
  );
  return row;
}

/** False when the row no longer has that version. */
export async function deleteRow(
  manager: EntityManager,
  table: EditableTable,
  { id, version }: { id: number; version: number },
): Promise<boolean> {
  const [, count] = await manager.query<[unknown[], number]>(
    `DELETE FROM ${table} WHERE id = $1 AND version = $2`,
    [id, version],
  );
  return count > 0;
}

/** The smallest number that no row of the same natural key has yet; the caller holds the key. */
export async function findFreeOrdinal(
  manager: EntityManager,
  table: EditableTable,
  key: ColumnValues,
): Promise<number> {
  const names = Object.keys(key);
  const same = names.map((name, index) => `t.${name} = $${index + 1}`).join(' AND ');
  const [{ ordinal }] = await manager.query<[{ ordinal: number }]>(
    `SELECT min(n)::int AS ordinal
     FROM generate_series(1, (SELECT count(*) + 1 FROM ${table} t WHERE ${same})) n
     WHERE NOT EXISTS (SELECT FROM ${table} t WHERE ${same} AND t.ordinal = n)`,
    Object.values(key),
  );
  return ordinal;
}
