import type { EntityManager } from 'typeorm';

export interface NomenklaturRecord {
  readonly tahun: number;
  readonly pemda: 'provinsi' | 'kabupaten_kota';
  readonly code: string;
  readonly name: string;
  readonly program_name: string;
  readonly kegiatan_name: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly is_spm: boolean;
  readonly tags: readonly string[];
  readonly previous_code: string;
}

const CHUNK = 1_000;

/** Loads one year's list; a row that is there already is brought up to date. Counts what changed. */
export async function upsertNomenklatur(
  manager: EntityManager,
  records: readonly NomenklaturRecord[],
): Promise<{ added: number; changed: number }> {
  let added = 0;
  let changed = 0;
  for (let start = 0; start < records.length; start += CHUNK) {
    const rows = await manager.query<{ added: boolean }[]>(
      `INSERT INTO nomenklatur AS t (tahun, pemda, code, name, program_name, kegiatan_name,
                                     indikator, satuan, is_spm, tags, previous_code)
       SELECT tahun, pemda, code, name, program_name, kegiatan_name, indikator, satuan, is_spm,
              tags, previous_code
       FROM jsonb_populate_recordset(NULL::nomenklatur, $1::jsonb)
       ON CONFLICT (tahun, pemda, code) DO UPDATE
       SET name = EXCLUDED.name, program_name = EXCLUDED.program_name,
           kegiatan_name = EXCLUDED.kegiatan_name, indikator = EXCLUDED.indikator,
           satuan = EXCLUDED.satuan, is_spm = EXCLUDED.is_spm, tags = EXCLUDED.tags,
           previous_code = EXCLUDED.previous_code
       WHERE t IS DISTINCT FROM EXCLUDED
       RETURNING (xmax = 0) AS added`,
      [JSON.stringify(records.slice(start, start + CHUNK))],
    );
    added += rows.filter((row) => row.added).length;
    changed += rows.filter((row) => !row.added).length;
  }
  return { added, changed };
}
