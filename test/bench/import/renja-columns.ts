/** Field names of SIPD's Renja, as the first row of the workbook spells them. */
export const RENJA_COLUMNS = [
  'tahun',
  'kode_skpd',
  'nama_skpd',
  'kode_bidang_urusan',
  'nama_program',
  'nama_giat',
  'kode_sub_giat',
  'nama_sub_giat',
  'pagu_indikatif',
  'pagu',
  'pagu_n_depan',
  'tolak_ukur_output',
  'target_teks_output',
  'satuan_output',
  'nama_dana',
  'lokasi_bl',
  'label_pusat',
  'label_prov',
  'label_kokab',
  'kelompok_sasaran',
] as const;

/** Counted from 1, as exceljs does. */
export const PAGU_COLUMN = RENJA_COLUMNS.indexOf('pagu') + 1;
