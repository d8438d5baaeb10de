import { join } from 'node:path';
import { seededRandom } from '@app/sample';
import { stream } from 'exceljs';
import type { Prepared } from '../benchmark';
import { RENJA_COLUMNS } from './renja-columns';

/** As many as an upload may have: with the header 20,000 filled rows. */
export const RENJA_ROWS = 19_999;

export type RenjaCell = string | number;

const OPD = 40;
const KECAMATAN = 11;

/** Writes one Renja of a kabupaten, always the same; texts repeat about as often as in a real one. */
export async function writeRenja(
  folder: string,
  change: (cells: RenjaCell[], row: number) => RenjaCell[] = (cells) => cells,
): Promise<Prepared> {
  const path = join(folder, 'renja.xlsx');
  const workbook = new stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Renja');
  sheet.addRow([...RENJA_COLUMNS]).commit();
  const random = seededRandom('renja');
  const draw = (below: number): number => random.whole([0, below - 1]);
  for (let row = 0; row < RENJA_ROWS; row += 1) sheet.addRow(change(renjaRow(draw), row)).commit();
  await workbook.commit();
  return { input: path };
}

function renjaRow(draw: (below: number) => number): RenjaCell[] {
  const opd = draw(OPD) + 1;
  const program = draw(5) + 1;
  const kegiatan = draw(9) + 1;
  const bidang = `2.${String((opd % 18) + 1).padStart(2, '0')}`;
  const kode = `${bidang}.0${program}.2.0${kegiatan}.${String(draw(30) + 1).padStart(4, '0')}`;
  const pagu = (draw(40_000) + 10) * 50_000;
  const everywhere = draw(3) > 0;
  return [
    2027,
    `${bidang}.0.00.0.00.${String(opd).padStart(2, '0')}.0000`,
    `Dinas Urusan ${opd} Kabupaten Contoh`,
    bidang,
    `PROGRAM PENINGKATAN PELAYANAN URUSAN ${bidang} BAGIAN ${program}`,
    `Penyelenggaraan Kegiatan ${kegiatan} pada Urusan ${bidang}`,
    kode,
    `Fasilitasi, Pembinaan, dan Pelaksanaan Sub Kegiatan ${kode}`,
    pagu,
    pagu,
    pagu + 1_000_000,
    `Jumlah Keluaran Sub Kegiatan ${kode} yang Dilaksanakan`,
    `${draw(200) + 1} Dokumen`,
    'Dokumen',
    draw(4) === 0 ? 'DANA ALOKASI UMUM' : 'PENDAPATAN ASLI DAERAH (PAD)',
    everywhere
      ? 'Kab. Contoh, Semua Kecamatan, Semua Kel/Desa'
      : `Kab. Contoh, Kecamatan ${draw(KECAMATAN) + 1}, Semua Kel/Desa`,
    draw(10) < 4 ? `0${draw(8) + 1} - Prioritas Nasional` : '',
    '',
    `${draw(6) + 1}. Prioritas Kabupaten`,
    'Masyarakat dan aparatur desa',
  ];
}
