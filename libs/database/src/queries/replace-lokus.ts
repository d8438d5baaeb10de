import type { EntityManager } from 'typeorm';

export interface LokusRecord {
  readonly program_id: number;
  readonly desa_code: string;
  readonly detail: string;
  readonly volume: string | null;
  readonly satuan: string;
  readonly month_start: number | null;
  readonly month_end: number | null;
  readonly sasaran: string;
  readonly pagu: string | null;
}

const CHUNK = 2_000;

/** Replaces the lokus of the given programs; returns the desa that gained or lost one. */
export async function replaceLokus(
  manager: EntityManager,
  programIds: readonly number[],
  records: readonly LokusRecord[],
): Promise<string[]> {
  const lost = await manager.query<[{ desa_code: string }[], number]>(
    'DELETE FROM lokus WHERE program_id = ANY($1::int[]) RETURNING desa_code',
    [programIds],
  );
  for (let start = 0; start < records.length; start += CHUNK) {
    await manager.query(
      `INSERT INTO lokus (program_id, desa_code, detail, volume, satuan, month_start, month_end,
                          sasaran, pagu)
       SELECT program_id, desa_code, detail, volume, satuan, month_start, month_end, sasaran, pagu
       FROM jsonb_populate_recordset(NULL::lokus, $1::jsonb)`,
      [JSON.stringify(records.slice(start, start + CHUNK))],
    );
  }
  const codes = [...lost[0], ...records].map((row) => row.desa_code);
  return [...new Set(codes)];
}
