import type { EntityManager } from 'typeorm';

/** The stages that hold any program or kegiatan desa. */
export async function listTahapanWithData(manager: EntityManager): Promise<Set<number>> {
  const rows = await manager.query<{ id: number }[]>(
    `SELECT t.id FROM tahapan t WHERE EXISTS (SELECT FROM program WHERE tahapan_id = t.id)
       OR EXISTS (SELECT FROM kegiatan_desa WHERE tahapan_id = t.id)`,
  );
  return new Set(rows.map(({ id }) => id));
}
