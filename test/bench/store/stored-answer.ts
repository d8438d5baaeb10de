import type { DataSource } from 'typeorm';
import type { Answer } from '../benchmark';

/** What is in the table; then the table is empty again for the next subject. */
export async function readStored(dataSource: DataSource): Promise<Answer> {
  const [stored] = await dataSource.query(
    'SELECT count(*)::int AS rows, sum(anggaran)::text AS anggaran FROM kegiatan_desa',
  );
  await dataSource.query('ALTER TABLE kegiatan_desa DISABLE TRIGGER USER');
  await dataSource.query('DELETE FROM kegiatan_desa');
  await dataSource.query('ALTER TABLE kegiatan_desa ENABLE TRIGGER USER');
  await dataSource.destroy();
  return stored as Answer;
}
