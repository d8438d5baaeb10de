import type { CellValue } from 'exceljs';
import type { Grid, Planted } from './planted';

/** A clean table in one of the layouts, and errors that may be planted in it. */
export interface Table {
  readonly grid: Grid;
  readonly planted: readonly Planted[];
  readonly merges: readonly string[];
}

const REF_ERROR: CellValue = { error: '#REF!' };

const flatRow = (number: number): CellValue[] => [
  2027,
  '2.13.0.00.0.00.77.0000',
  'Dinas Uji Coba',
  '2.13',
  'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
  'Pembinaan Administrasi Desa',
  `2.13.04.2.01.${String(number).padStart(4, '0')}`,
  `Fasilitasi kegiatan ${number}`,
  number * 1_000_000,
  number * 1_500_000,
  number * 1_600_000,
  'Jumlah desa',
  `${number} Desa`,
  'Desa',
  'PAD',
  'Kab. Tanah Laut, Semua Kecamatan, Semua Kel/Desa',
];

export const RENJA_FLAT: Table = {
  grid: [
    'tahun,kode_skpd,nama_skpd,kode_bidang_urusan,nama_program,nama_giat,kode_sub_giat,nama_sub_giat,pagu_indikatif,pagu,pagu_n_depan,tolak_ukur_output,target_teks_output,satuan_output,nama_dana,lokasi_bl'.split(
      ',',
    ),
    ...Array.from({ length: 12 }, (_, index) => flatRow(index + 1)),
  ],
  planted: [
    { cell: 'J3', fault: 'kata', wrong: 'dua juta', right: 3_000_000 },
    { cell: 'A5', fault: 'tahun', wrong: 'dua ribu', right: 2027 },
    { cell: 'G7', fault: 'bukan-kode', wrong: 'program desa', right: '2.13.04.2.01.0006' },
    { cell: 'G9', fault: 'kosong', wrong: null, right: '2.13.04.2.01.0008' },
    { cell: 'I9', fault: 'kata', wrong: 'menyusul', right: 8_000_000 },
  ],
  merges: [],
};

/** Errors that only a workbook can hold. */
export const CODE_AS_NUMBER: Planted = {
  cell: 'G4',
  fault: 'angka',
  wrong: 2.13,
  right: '2.13.04.2.01.0003',
};
export const BROKEN_FORMULA: Planted = { cell: 'K6', fault: 'rumus', wrong: REF_ERROR, right: 100 };

const nested = (kode: CellValue, nama: string, pagu: CellValue): CellValue[] => [
  ...[null, kode, nama, null, null, null, null, null],
  pagu,
];
const nestedSub = (number: number): CellValue[] => [
  ...[number, `2.13.04.2.01.000${number}`, `Fasilitasi ${number}`, 'Jumlah desa', null, null, null],
  ...[`${number} Desa`, number * 1_000_000, 'Kab. Tanah Laut, Semua Kecamatan', 'DAU', '-', 'Maju'],
  ...['Aparatur', '140 Desa', 9_000_000, '2.13.0.00.0.00.77.0000 Dinas Uji Coba'],
];

export const RENJA_NESTED: Table = {
  grid: [
    ['RENCANA KERJA PERANGKAT DAERAH'],
    ['KABUPATEN TANAH LAUT'],
    ['TAHUN 2027'],
    [],
    [
      ...['No', 'Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan'],
      'Indikator Program/Kegiatan/Sub Kegiatan',
      ...['Target Akhir Periode Renstra OPD', 'Realisasi 2025', 'Prakiraan Capaian 2026'],
      ...['Capaian Kinerja dan Kerangka Pendanaan', null, null, null, 'Prioritas', null],
      ...['Kelompok Sasaran', 'Prakiraan Maju Rencana Tahun 2028', null],
      'Perangkat Daerah Penanggung Jawab',
    ],
    [
      ...[null, null, null, null, null, null, null, 'Target 2027', 'Pagu Indikatif (Rp)', 'Lokasi'],
      ...['Sumber Dana', 'Nasional', 'Daerah', null, 'Target', 'Pagu Indikatif (Rp)', null],
    ],
    Array.from({ length: 17 }, (_, index) => index + 1),
    nested('2.13', 'PEMBERDAYAAN MASYARAKAT DAN DESA', null),
    nested('2.13.04', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', null),
    nested('2.13.04.2.01', 'Pembinaan Administrasi Desa', null),
    ...Array.from({ length: 6 }, (_, index) => nestedSub(index + 1)),
  ],
  planted: [
    { cell: 'I12', fault: 'kata', wrong: 'belum dihitung', right: 2_000_000 },
    { cell: 'B14', fault: 'angka', wrong: 2.13, right: '2.13.04.2.01.0004' },
    { cell: 'P15', fault: 'rumus', wrong: REF_ERROR, right: 9_000_000 },
  ],
  merges: ['A1:Q1', 'A5:A6', 'B5:B6', 'C5:C6', 'H5:K5', 'L5:M5', 'O5:P5', 'Q5:Q6'],
};

const rkpRow = (number: number): CellValue[] => [
  ...[number, `Rehab jalan ${number}`, `RT 0${number}`, `${number}50 m`, 'Warga', 'Maret-Mei'],
  ...[number * 25_000_000, 'DDS', 'v', null, null, 'TPK'],
];

export const RKPDES: Table = {
  grid: [
    ['RANCANGAN RKP DESA'],
    ['TAHUN 2027'],
    ['Desa', ':', 'Sungai Pinang'],
    ['Kecamatan', ':', 'Tambang Ulang'],
    ['Kabupaten', ':', 'Tanah Laut'],
    [
      ...['No', 'Bidang / Jenis Kegiatan', 'Lokasi', 'Volume', 'Sasaran/ Manfaat'],
      ...['Waktu Pelaksanaan', 'Perkiraan Biaya', null, 'Prakiraan Pola Pelaksanaan', null, null],
      'Rencana Pelaksana Kegiatan',
    ],
    [
      ...[null, null, null, null, null, null, 'Jumlah (Rp)', 'Sumber', 'Swakelola'],
      ...['Kerja Sama Antar Desa', 'Kerja Sama Pihak Ketiga', null],
    ],
    [...'abcdefghijkl'],
    ['I', 'Pelaksanaan Pembangunan Desa'],
    ...[1, 2, 3, 4, 5].map(rkpRow),
    ['Jumlah per Bidang 1', null, null, null, null, null, 375_000_000],
    ['II', 'Pemberdayaan Masyarakat'],
    ...[6, 7].map(rkpRow),
  ],
  planted: [
    { cell: 'G11', fault: 'kata', wrong: 'Rp tujuh juta', right: 50_000_000 },
    { cell: 'B13', fault: 'kosong', wrong: null, right: 'Rehab jalan 4' },
    { cell: 'G17', fault: 'rumus', wrong: REF_ERROR, right: 150_000_000 },
  ],
  merges: ['A1:L1', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'G6:H6', 'I6:K6', 'L6:L7'],
};

export const DU_RKPDES: Table = {
  grid: [
    ['DAFTAR USULAN RKP DESA TAHUN 2027'],
    [
      'No',
      'Bidang',
      'Jenis Kegiatan',
      'Lokasi',
      'Volume',
      'Prakiraan Biaya Jumlah (Rp)',
      'Sumber Pembiayaan',
    ],
    ...[1, 2, 3, 4, 5, 6].map((number): CellValue[] => [
      ...[number, 'Pembangunan', `Drainase ${number}`, `RT ${number}`, '20 m'],
      ...[number * 1_000_000, 'DDS'],
    ]),
  ],
  planted: [
    { cell: 'F4', fault: 'kata', wrong: 'lima ratus ribu', right: 500_000 },
    { cell: 'C6', fault: 'kosong', wrong: null, right: 'Drainase 4' },
  ],
  merges: ['A1:G1'],
};

const siskeudesRow = (number: number): CellValue[] => [
  ...['2027', '01.2001.', '01.2001.02.', '01.2001.02.03.', `01.2001.02.03.1${number}.`],
  ...[
    `02.03.1${number}.`,
    `Pengerasan jalan ${number}`,
    `${number}50000000.00`,
    `${number}50000000.00`,
  ],
  ...['Kasi Kesejahteraan', 'RT 03', 'Triwulan II', '350 Meter', 'DDS', ''],
];

export const SISKEUDES: Table = {
  grid: [
    'Tahun,Kd_Desa,Kd_Bid,Kd_Sub,Kd_Keg,ID_Keg,Nama_Kegiatan,Pagu,Pagu_PAK,Jbt_PPTKD,Lokasi,Waktu,Keluaran,Sumberdana,Satuan'.split(
      ',',
    ),
    ...[1, 2, 3, 4, 5, 6, 7].map(siskeudesRow),
  ],
  planted: [
    { cell: 'A2', fault: 'tahun', wrong: "'27", right: '2027' },
    { cell: 'H4', fault: 'kata', wrong: 'sesuai RAB', right: '350000000.00' },
    { cell: 'F6', fault: 'bukan-kode', wrong: 'jalan', right: '02.03.15.' },
    { cell: 'B7', fault: 'kode-bps', wrong: '6301012001', right: '01.2001.' },
  ],
  merges: [],
};

const plainRow = (number: number): CellValue[] => [
  ...['63.01.01.2001', 'Bumi Jaya', 'Pelaihari', 'Tanah Laut', 2027, 'Pembangunan', '2.3.10'],
  ...[`Jalan usaha tani ${number}`, `RT ${number}`, 350, 'Meter', number * 10_000_000, 'DDS'],
];

export const PLAIN: Table = {
  grid: [
    'Kode Desa,Desa,Kecamatan,Kabupaten,Tahun,Bidang,Kode,Uraian,Lokasi,Volume,Satuan,Anggaran (Rp),Sumber Dana'.split(
      ',',
    ),
    ...Array.from({ length: 10 }, (_, index) => plainRow(index + 1)),
  ],
  planted: [
    { cell: 'L3', fault: 'kata', wrong: 'nol koma', right: 20_000_000 },
    { cell: 'G5', fault: 'bukan-kode', wrong: 'jalan desa', right: '2.3.10' },
    { cell: 'E6', fault: 'tahun', wrong: 'tahun depan', right: 2027 },
    { cell: 'H7', fault: 'kosong', wrong: null, right: 'Jalan usaha tani 6' },
    { cell: 'A8', fault: 'kode-bps', wrong: '6301012001', right: '63.01.01.2001' },
    { cell: 'L11', fault: 'rumus', wrong: REF_ERROR, right: 100_000_000 },
  ],
  merges: [],
};

export const NOMENKLATUR: Table = {
  grid: [
    'JENIS PEMDA,BIDANG,PROGRAM,KEGIATAN,SUBKEGIATAN,KINERJA,INDIKATOR,SATUAN'.split(','),
    ...[1, 2, 3, 4, 5].map((number): CellValue[] => [
      ...['KABKOT', '2.13 PEMBERDAYAAN MASYARAKAT', '2.13.04 PROGRAM ADMINISTRASI'],
      ...['2.13.04.2.01 Pembinaan', `2.13.04.2.01.000${number} Fasilitasi ${number}`],
      ...[`Terlaksananya Fasilitasi ${number}`, 'Jumlah Dokumen', 'Dokumen'],
    ]),
  ],
  planted: [
    { cell: 'E3', fault: 'bukan-kode', wrong: 'Fasilitasi', right: '2.13.04.2.01.0002 Fasilitasi' },
    { cell: 'E5', fault: 'kosong', wrong: '2.13.04.2.01.0004', right: '2.13.04.2.01.0004 Rapat' },
  ],
  merges: [],
};

export const PRIORITAS: Table = {
  grid: [
    'dokumen,periode,tingkat,kode,kode_induk,nama,sumber,catatan'.split(','),
    ['RKPD 2027', '2027', 'PN', '01', null, 'Ketahanan pangan', 'Perda', null],
    ['RKPD 2027', '2027', 'PP', '01.01', '01', 'Irigasi desa', 'Perda', null],
    ['RKPD 2027', '2027', 'PP', '01.02', '01', 'Lumbung desa', 'Perda', null],
    ['RKPD 2027', '2027', 'PN', '02', null, 'Sumber daya manusia', 'Perda', null],
    ['RKPD 2027', '2027', 'PP', '02.01', '02', 'Sekolah', 'Perda', null],
  ],
  planted: [
    { cell: 'C3', fault: 'pilihan', wrong: 'PX', right: 'PP' },
    { cell: 'D4', fault: 'ganda', wrong: '01.01', right: '01.02' },
    { cell: 'F5', fault: 'kosong', wrong: null, right: 'Sumber daya manusia' },
  ],
  merges: [],
};
