import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '@app/sample';
import { stream } from 'exceljs';
import type { Prepared } from '../benchmark';
import { database } from '../scope/built-database';

/** More than an upload may have: the ceiling is lifted for all readers. */
export const PLAN_ROWS = 50_000;
export const KABUPATEN = '63.01';
/** what 15 columns hold, and where the peer finds them, from 1 */
export const HEADS = [
  ...['kode desa', 'desa', 'kecamatan', 'kabupaten', 'tahun', 'bidang', 'kode', 'uraian', 'lokasi'],
  ...['volume', 'satuan', 'sasaran', 'waktu', 'anggaran', 'sumber dana'],
] as const;
export const DESA = Array.from(
  { length: 130 },
  (_, index) => `${KABUPATEN}.01.2${String(index + 1).padStart(3, '0')}`,
);

/** Where a subject finds its work: the workbook, and a migrated database with the desa in it. */
export interface StoreInput {
  readonly path: string;
  readonly url: string;
}

/** Writes the workbook and starts a PostgreSQL of its own. */
export async function prepareStore(folder: string): Promise<Prepared> {
  await chmod(folder, 0o711);
  const path = join(folder, 'rkpdes.xlsx');
  await writePlans(path);
  const dataDir = join(folder, 'data');
  const server = await database.startEmbeddedPostgres({ dataDir, log: () => undefined });
  const owner = await database.createDataSource({ url: server.url }).initialize();
  await database.runMigrations(owner);
  await owner.query(`
    INSERT INTO wilayah (code, parent_code, kind, name) VALUES
      ('63', NULL, 'provinsi', 'Provinsi'), ('63.01', '63', 'kabupaten', 'Kabupaten Contoh'),
      ('63.01.01', '63.01', 'kecamatan', 'Kecamatan Contoh');
    INSERT INTO tahapan (tahun, kind, opens_at, closes_at, status)
      VALUES (2027, 'rancangan', now() - interval '1 day', now() + interval '1 day', 'dibuka');
    INSERT INTO opd (pemda_code, code, name) VALUES ('63.01', 'DESA', 'Pemerintah Desa');
    INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status, is_sent)
      SELECT 1, id, pemda_code, 'draf', false FROM opd;
  `);
  await owner.query(
    `INSERT INTO wilayah (code, parent_code, kind, name)
     SELECT code, '63.01.01', 'desa', 'Desa ' || n FROM unnest($1::text[]) WITH ORDINALITY d (code, n)`,
    [DESA],
  );
  await owner.destroy();
  const input = JSON.stringify({ path, url: server.url } satisfies StoreInput);
  return { input, finish: () => server.stop() };
}

async function writePlans(path: string): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet('RKP Desa');
  sheet.addRow([...HEADS]).commit();
  const random = seededRandom('rkpdes');
  const draw = (below: number): number => random.whole([0, below - 1]);
  for (let row = 0; row < PLAN_ROWS; row += 1) {
    const place = draw(DESA.length);
    sheet
      .addRow([
        ...[DESA[place]!, `Desa ${place + 1}`, 'Kecamatan Contoh', 'Kabupaten Contoh', 2027],
        ...['Pelaksanaan Pembangunan', `2.${draw(8) + 1}.${draw(20) + 1}`],
        ...[`Pembangunan jalan usaha tani ruas ${row + 1}`, `RT ${draw(12) + 1}`, draw(900) + 1],
        ...['Meter', 'Warga desa', 'Maret - Mei', (draw(40_000) + 10) * 5_000, 'DDS'],
      ])
      .commit();
  }
  await workbook.commit();
}
