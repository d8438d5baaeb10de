import type { EntityManager } from 'typeorm';
import type { LocationState } from '@app/vocabulary';

/** A program as it is stored, under its table's column names; money and numbers as decimal text. */
export interface ProgramRecord {
  readonly tahapan_id: number;
  readonly pemda_code: string;
  readonly opd_id: number;
  readonly kode: string;
  readonly ordinal: number;
  readonly nama: string;
  readonly nama_program: string;
  readonly nama_kegiatan: string;
  readonly indikator: string;
  readonly target_text: string;
  readonly target_amount: string | null;
  readonly target_satuan: string;
  readonly pagu: string | null;
  readonly pagu_indikatif: string | null;
  readonly pagu_tahun_depan: string | null;
  readonly sumber_dana_text: string;
  readonly sumber_dana: readonly string[];
  readonly lokasi_text: string;
  readonly location_state: LocationState;
  readonly sasaran: string;
  readonly month_start: number | null;
  readonly month_end: number | null;
  readonly is_penunjang: boolean;
  readonly label_nasional: string;
  readonly label_provinsi: string;
  readonly label_kabupaten: string;
  readonly upload_id: number | null;
  readonly source_row: number | null;
}

const KEY = ['tahapan_id', 'pemda_code', 'opd_id', 'kode', 'ordinal'] as const;
export const PROGRAM_CONTENT = [
  'nama',
  'nama_program',
  'nama_kegiatan',
  'indikator',
  'target_text',
  'target_amount',
  'target_satuan',
  'pagu',
  'pagu_indikatif',
  'pagu_tahun_depan',
  'sumber_dana_text',
  'sumber_dana',
  'lokasi_text',
  'location_state',
  'sasaran',
  'month_start',
  'month_end',
  'is_penunjang',
  'label_nasional',
  'label_provinsi',
  'label_kabupaten',
] as const;
/** where a row came from; a new file with the same content does not change the row */
const ORIGIN = ['upload_id', 'source_row'] as const;

export interface UpsertedRow {
  readonly id: number;
  /** the index of the record in the given list */
  readonly index: number;
  readonly outcome: 'added' | 'changed' | 'unchanged';
}

/** Inserts or updates by natural key; a row with the same content keeps its version. */
export function upsertPrograms(
  manager: EntityManager,
  records: readonly ProgramRecord[],
  onStored?: (done: number) => void,
): Promise<UpsertedRow[]> {
  return upsertRows(
    manager,
    { table: 'program', key: KEY, content: PROGRAM_CONTENT, origin: ORIGIN },
    records,
    onStored,
  );
}

interface Shape {
  readonly table: 'program' | 'kegiatan_desa';
  readonly key: readonly string[];
  readonly content: readonly string[];
  readonly origin: readonly string[];
}

const CHUNK = 1_000;

export async function upsertRows(
  manager: EntityManager,
  shape: Shape,
  records: readonly object[],
  onStored?: (done: number) => void,
): Promise<UpsertedRow[]> {
  const rows: UpsertedRow[] = [];
  for (let start = 0; start < records.length; start += CHUNK) {
    const chunk = await upsertChunk(manager, shape, records.slice(start, start + CHUNK));
    rows.push(...chunk.map((row) => ({ ...row, index: row.index + start })));
    onStored?.(rows.length);
  }
  return rows;
}

function upsertChunk(
  manager: EntityManager,
  { table, key, content, origin }: Shape,
  records: readonly object[],
): Promise<UpsertedRow[]> {
  const columns = [...key, ...content, ...origin];
  const set = [...content, ...origin].map((column) => `${column} = EXCLUDED.${column}`).join(', ');
  const tuple = (alias: string): string => content.map((column) => `${alias}.${column}`).join(', ');
  const same = key.map((column) => `t.${column} = i.${column}`).join(' AND ');
  return manager.query<UpsertedRow[]>(
    `WITH incoming AS (
       SELECT e.ordinality::int - 1 AS index, r.*
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY e,
            jsonb_populate_record(NULL::${table}, e.value) r),
     stored AS (
       INSERT INTO ${table} AS t (${columns.join(', ')})
       SELECT ${columns.join(', ')} FROM incoming
       ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${set}, version = t.version + 1
       WHERE (${tuple('t')}) IS DISTINCT FROM (${tuple('EXCLUDED')})
       RETURNING t.*, (xmax = 0) AS added)
     SELECT COALESCE(t.id, old.id) AS id, i.index,
            CASE WHEN t.id IS NULL THEN 'unchanged' WHEN t.added THEN 'added' ELSE 'changed' END
              AS outcome
     FROM incoming i LEFT JOIN stored t ON ${same}
     LEFT JOIN ${table} old ON ${same.replaceAll('t.', 'old.')}
     ORDER BY i.index`,
    [JSON.stringify(records)],
  );
}
