import { type HomeMadeFile, PMD_ROWS, type Value } from './home-made-file';

const SIPD_GROUPS = [
  'No',
  'Kode',
  'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
  'Indikator Program/Kegiatan/Sub Kegiatan',
  'Target Akhir Periode Renstra OPD',
  'Realisasi Capaian Renja OPD Tahun 2025',
  'Prakiraan Capaian Target Renja OPD Tahun 2026',
  'Capaian Kinerja dan Kerangka Pendanaan',
  null,
  null,
  null,
  'Prioritas',
  null,
  'Kelompok Sasaran',
  'Prakiraan Maju Rencana Tahun 2028',
  null,
  'Perangkat Daerah Penanggung Jawab',
];
const SIPD_NAMES = [
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  'Target 2027',
  'Pagu Indikatif (Rp)',
  'Lokasi',
  'Sumber Dana',
  'Nasional',
  'Daerah',
  null,
  'Target',
  'Pagu Indikatif (Rp)',
  null,
];
const SIPD_MERGES = ['H3:K3', 'L3:M3', 'O3:P3', 'A3:A4', 'B3:B4', 'C3:C4'];

const sipd = (kode: string, nama: string, pagu: number | null): Value[] => [
  null,
  kode,
  nama,
  null,
  null,
  null,
  null,
  null,
  pagu,
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  'Dinas PMD',
];

export const HOME_MADE_RENJA: readonly HomeMadeFile[] = [
  {
    about: 'Renja SIPD dengan 17 kolom, judul dua baris, nomor kolom dan jumlah bertingkat',
    kind: 'renja',
    sheets: [
      {
        name: 'Renja',
        merges: SIPD_MERGES,
        rows: [
          ['RENCANA KERJA PERANGKAT DAERAH TAHUN 2027'],
          ['KABUPATEN TAPIN'],
          SIPD_GROUPS,
          SIPD_NAMES,
          SIPD_NAMES.map((_, index) => index + 1),
          sipd('2', 'URUSAN PEMERINTAHAN WAJIB', 375_500_000),
          sipd('2.13', 'PEMBERDAYAAN MASYARAKAT DAN DESA', 375_500_000),
          sipd('2.13.04', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 375_500_000),
          sipd('2.13.04.2.01', 'Pembinaan dan Pengawasan', 375_500_000),
          sipd('2.13.04.2.01.0003', PMD_ROWS[0]![1], 150_000_000),
          sipd('2.13.04.2.01.0004', PMD_ROWS[1]![1], 225_500_000),
          [null, null, 'JUMLAH', null, null, null, null, null, 375_500_000],
          [],
          [null, null, null, null, null, null, null, null, null, 'Rantau, 12 Februari 2026'],
          [null, null, null, null, null, null, null, null, null, 'Kepala Dinas PMD'],
          [null, null, null, null, null, null, null, null, null, 'NIP. 19700101 199503 1 001'],
        ],
      },
    ],
    expected: PMD_ROWS,
    notices: ['tanda tangan'],
  },
  {
    about: 'Renja dengan kode dan nama dalam satu sel',
    kind: 'renja',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Perangkat Daerah : Dinas PMD'],
          ['Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Lokasi', 'Sumber Dana'],
          ['2.13.04 PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 'Rp375.500.000', null, null],
          ['2.13.04.2.01 Pembinaan dan Pengawasan', 'Rp375.500.000', null, null],
          [`2.13.04.2.01.0003 ${PMD_ROWS[0]![1]}`, 'Rp150.000.000', 'Semua Kecamatan', 'DAU'],
          [`2.13.04.2.01.0004 ${PMD_ROWS[1]![1]}`, 'Rp225.500.000', 'Kec. Binuang', 'PAD'],
        ],
      },
    ],
    expected: PMD_ROWS,
  },
  {
    about: 'Lembar OPD dengan judul kolom sendiri dan kolom tambahan',
    kind: 'renja',
    sheets: [
      {
        name: 'DPMD',
        rows: [
          ['DAFTAR KEGIATAN DINAS PMD'],
          ['TAHUN 2027'],
          [
            'No.',
            'Kode Sub Keg.',
            'Uraian Sub Kegiatan',
            'PPTK',
            'Pagu Anggaran (Rp)',
            'Sumber Dana',
            'Ket.',
          ],
          [1, '2.13.04.2.01.0003', PMD_ROWS[0]![1], 'Budi', '150.000.000,00', 'DAU', null],
          [
            2,
            '2.13.04.2.01.0004',
            PMD_ROWS[1]![1],
            'Siti',
            '225.500.000,00',
            '-- Silahkan Pilih --',
            'baru',
          ],
          [null, null, 'TOTAL', null, '375.500.000,00', null, null],
        ],
      },
    ],
    expected: PMD_ROWS,
  },
  {
    about: 'Dua lembar OPD dalam satu buku kerja, satu lembar rekap dan satu tersembunyi',
    kind: 'renja',
    sheets: [
      {
        name: 'Rekap',
        rows: [
          ['Kode', 'Uraian', 'Pagu'],
          ['2.13.04.2.01.0003', 'x', 1],
        ],
      },
      ...PMD_ROWS.map(([kode, nama, amount], index) => ({
        name: `Bidang ${index + 1}`,
        rows: [
          ['Perangkat Daerah : Dinas PMD'],
          ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Indikatif', 'Lokasi'],
          [kode, nama, Number(amount), 'Kec. Binuang'],
        ],
      })),
      { name: 'Lama', isHidden: true, rows: [['Kode', 'Uraian', 'Pagu']] },
    ],
    expected: PMD_ROWS,
    notices: ['Lembar yang dibaca: "Bidang 1", "Bidang 2".', '"Rekap"', '"Lama"'],
  },
  {
    about: 'Dua kolom pagu bersaing tanpa tahun pada judul tabel: ditanyakan',
    kind: 'renja',
    sheets: [
      {
        name: 'Pagu',
        rows: [
          ['Kode', 'Uraian', 'Pagu 2027', 'Pagu 2028'],
          ...PMD_ROWS.map(([kode, nama, amount]) => [kode, nama, Number(amount), 1_000_000]),
        ],
      },
    ],
    expected: [],
    asks: ['pagu'],
  },
  {
    about: 'Dua kolom pagu dan tahun rencana pada judul tabel',
    kind: 'renja',
    sheets: [
      {
        name: 'Pagu',
        rows: [
          ['RENJA DINAS PMD TAHUN 2027'],
          ['Kode', 'Uraian', 'Pagu 2026', 'Pagu 2027'],
          ...PMD_ROWS.map(([kode, nama, amount]) => [kode, nama, 1_000_000, Number(amount)]),
        ],
      },
    ],
    expected: PMD_ROWS,
  },
  {
    about: 'Unduhan nomenklatur SIPD',
    kind: 'nomenklatur',
    sheets: [
      {
        name: 'Nomenklatur',
        rows: [
          [
            'JENIS PEMDA',
            'BIDANG',
            'PROGRAM',
            'KEGIATAN',
            'SUBKEGIATAN',
            'KINERJA',
            'INDIKATOR',
            'SATUAN',
          ],
          ...PMD_ROWS.map(([kode, nama]) => [
            'KABKOT',
            '2.13 PMD',
            '2.13.04 PROGRAM',
            '2.13.04.2.01 Pembinaan',
            `${kode} ${nama}`,
            'Terlaksana',
            'Jumlah',
            'Dokumen',
          ]),
        ],
      },
    ],
    expected: PMD_ROWS.map(([kode, nama]) => [kode, nama, undefined]),
  },
  {
    about: 'Daftar OPD dengan nama perangkat daerah di setiap baris dan bulan di dua kolom',
    kind: 'renja',
    sheets: [
      {
        name: 'Gabungan',
        rows: [
          [
            'Nama OPD',
            'Program',
            'Kegiatan',
            'Kode Sub Kegiatan',
            'Nama Sub Kegiatan',
            'Alokasi Pagu',
            'Bulan Mulai',
            'Bulan Selesai',
            'Lokasi',
          ],
          ...PMD_ROWS.map(([kode, nama, amount]) => [
            'Dinas PMD',
            'Program Desa',
            'Pembinaan',
            kode,
            nama,
            Number(amount),
            'Januari',
            'Maret',
            'Kec. Binuang',
          ]),
        ],
      },
    ],
    expected: PMD_ROWS,
  },
];
