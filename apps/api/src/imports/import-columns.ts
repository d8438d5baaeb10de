import { IMPORT_TABLES } from '@app/database';
import type { ImportDraftKind } from '@app/database';
import type { ImportColumns } from '@app/comparison';
import type { Recognised } from '@app/workbook';

/** A column of the table → the fields of a file that fill it, any one of them. */
const FIELDS: Readonly<Record<ImportDraftKind, Readonly<Record<string, readonly string[]>>>> = {
  renja: {
    nama_program: ['namaProgram'],
    nama_kegiatan: ['namaKegiatan'],
    indikator: ['indikator'],
    target_text: ['targetText'],
    target_amount: ['targetText'],
    target_satuan: ['targetText', 'satuan'],
    pagu: ['pagu'],
    pagu_indikatif: ['paguIndikatif'],
    pagu_tahun_depan: ['paguTahunDepan'],
    sumber_dana_text: ['sumberDanaText'],
    sumber_dana: ['sumberDanaText'],
    lokasi_text: ['lokasiText'],
    location_state: ['lokasiText'],
    sasaran: ['sasaran'],
    month_start: ['mulai', 'selesai'],
    month_end: ['mulai', 'selesai'],
    label_nasional: ['labelNasional'],
    label_provinsi: ['labelProvinsi'],
    label_kabupaten: ['labelKabupaten'],
  },
  'kegiatan-desa': {
    lokasi: ['lokasi'],
    volume: ['volumeText', 'keluaran'],
    satuan: ['satuan', 'volumeText', 'keluaran'],
    month_start: ['waktu'],
    month_end: ['waktu'],
    sasaran: ['sasaran', 'keluaran'],
    anggaran: ['anggaran'],
    sumber_dana_text: ['sumberDanaText'],
    sumber_dana: ['sumberDanaText'],
    pelaksana: ['pelaksana'],
  },
};
/** The table of SIPD with headings below each other names program and kegiatan on lines of their own. */
const NESTED = 'renja-sipd-17-kolom';
const FOLLOWS = { location_state: 'lokasi_text' };

/** The columns of the table that a file has something to say about, be it a blank. */
export function suppliedColumns(kind: ImportDraftKind, recognised: Recognised): string[] {
  const inFile = new Set(recognised.mapping.map(({ field }) => field));
  if (recognised.layout === NESTED) inFile.add('namaProgram').add('namaKegiatan');
  return IMPORT_TABLES[kind].content.filter((column) => {
    const fields = FIELDS[kind][column];
    return fields === undefined || fields.some((field) => inFile.has(field));
  });
}

export function importColumns(kind: ImportDraftKind, supplied: readonly string[]): ImportColumns {
  return {
    all: IMPORT_TABLES[kind].content,
    supplied: new Set(supplied),
    follows: kind === 'renja' ? FOLLOWS : {},
  };
}
