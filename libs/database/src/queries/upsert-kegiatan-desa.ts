import type { EntityManager } from 'typeorm';
import { upsertRows } from './upsert-programs';
import type { UpsertedRow } from './upsert-programs';

/** A kegiatan desa as it is stored, under its table's column names. */
export interface KegiatanDesaRecord {
  readonly tahapan_id: number;
  readonly tahun: number;
  readonly pemda_code: string;
  /** the agency under which the villages of the kabupaten send */
  readonly opd_id: number;
  readonly desa_code: string;
  readonly kode: string;
  readonly nama: string;
  readonly ordinal: number;
  readonly lokasi: string;
  readonly volume: string | null;
  readonly satuan: string;
  readonly month_start: number | null;
  readonly month_end: number | null;
  readonly sasaran: string;
  readonly anggaran: string | null;
  readonly sumber_dana_text: string;
  readonly sumber_dana: readonly string[];
  readonly pelaksana: string;
  readonly upload_id: number | null;
  readonly source_row: number | null;
}

/** What a file says of a line, beside its key and its place. */
export const KEGIATAN_DESA_CONTENT = [
  'lokasi',
  'volume',
  'satuan',
  'month_start',
  'month_end',
  'sasaran',
  'anggaran',
  'sumber_dana_text',
  'sumber_dana',
  'pelaksana',
] as const;

const SHAPE = {
  table: 'kegiatan_desa',
  key: ['tahapan_id', 'desa_code', 'tahun', 'kode', 'nama', 'ordinal'],
  content: ['pemda_code', 'opd_id', ...KEGIATAN_DESA_CONTENT],
  origin: ['upload_id', 'source_row'],
} as const;

/** Inserts or updates by natural key; a row with the same content keeps its version. */
export function upsertKegiatanDesa(
  manager: EntityManager,
  records: readonly KegiatanDesaRecord[],
  onStored?: (done: number) => void,
): Promise<UpsertedRow[]> {
  return upsertRows(manager, SHAPE, records, onStored);
}
