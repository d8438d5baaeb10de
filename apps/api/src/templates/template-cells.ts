import type { StoredImportRow } from '@app/database';
import { readQuantity } from '@app/workbook';
import type { TemplateCell, TemplateColumn } from '@app/workbook';
import { MONTHS, bidangLabel, desaLabel, subBidangLabel } from './template-lists';

export type CellOf = (row: StoredImportRow) => TemplateCell;

const text =
  (column: string): CellOf =>
  (row) =>
    (row[column] as string | null) ?? null;
const month =
  (column: string): CellOf =>
  (row) =>
    MONTHS[Number(row[column] ?? 0) - 1] ?? null;

/** Field of the file, or title of a column that only helps to choose → what stands in it. */
export const RENJA_CELLS: Readonly<Record<string, CellOf>> = {
  // an agency without a code is known by its name
  kodeSkpd: ({ group_code: code, group_name: name }) => (code === name ? null : code),
  namaSkpd: text('group_name'),
  'Bidang Urusan': (row) => bidangLabel(String(row['kode'])) || null,
  kode: text('kode'),
  nama: text('nama'),
  namaProgram: text('nama_program'),
  namaKegiatan: text('nama_kegiatan'),
  indikator: text('indikator'),
  targetText: text('target_text'),
  // beside a target that names its unit it would be passed over, and a change to it lost
  satuan: (row) =>
    readQuantity(String(row['target_text']))?.satuan ? null : (row['target_satuan'] as string),
  pagu: text('pagu'),
  paguIndikatif: text('pagu_indikatif'),
  paguTahunDepan: text('pagu_tahun_depan'),
  sumberDanaText: text('sumber_dana_text'),
  'Kabupaten/Kota': () => null,
  Kecamatan: () => null,
  lokasiText: text('lokasi_text'),
  mulai: month('month_start'),
  selesai: month('month_end'),
  sasaran: text('sasaran'),
  labelNasional: text('label_nasional'),
  labelProvinsi: text('label_provinsi'),
  labelKabupaten: text('label_kabupaten'),
};

/** @param kecamatanOfDesa the name of the kecamatan of a desa, by the code of the desa */
export function villageCells(
  kecamatanOfDesa: (code: string) => string,
): Readonly<Record<string, CellOf>> {
  return {
    namaKecamatan: ({ group_code: code }) => kecamatanOfDesa(code),
    kodeDesa: ({ group_code: code, group_name: name }) => desaLabel({ code, name }),
    tahun: (row) => String(row['tahun']),
    'Sub Bidang': (row) => subBidangLabel(String(row['kode'])) || null,
    kode: text('kode'),
    nama: text('nama'),
    lokasi: text('lokasi'),
    volumeText: text('volume'),
    satuan: text('satuan'),
    waktu: (row) => span(month('month_start')(row), month('month_end')(row)),
    sasaran: text('sasaran'),
    anggaran: text('anggaran'),
    sumberDanaText: text('sumber_dana_text'),
    pelaksana: text('pelaksana'),
  };
}

function span(start: TemplateCell, end: TemplateCell): TemplateCell {
  return start === null || start === end ? start : `${start} - ${end}`;
}

/** The cells of a row in the order of the columns. */
export function cellsOf(
  columns: readonly TemplateColumn[],
  cells: Readonly<Record<string, CellOf>>,
  row: StoredImportRow,
): TemplateCell[] {
  return columns.map(({ field, title }) => {
    const cell = cells[field ?? title];
    if (!cell) throw new Error(`No cell for column "${title}"`);
    return cell(row);
  });
}
