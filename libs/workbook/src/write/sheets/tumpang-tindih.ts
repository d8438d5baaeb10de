import type { KegiatanBertemu, TumpangTindihRow } from '../pack-rows';
import type { Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';
import { KLARIFIKASI_CHOICES } from './choices';

type Column = TableColumn<TumpangTindihRow>;
type Side = (row: TumpangTindihRow) => KegiatanBertemu;

const placeColumns: readonly Column[] = [
  numberColumn(),
  { group: 'Lokasi', title: 'Kabupaten', width: 14, kind: 'text', value: (row) => row.kabupaten },
  { group: 'Lokasi', title: 'Kecamatan', width: 14, kind: 'text', value: (row) => row.kecamatan },
  { group: 'Lokasi', title: 'Desa (kode)', width: 16, kind: 'text', value: (row) => row.desa },
  {
    group: 'Lokasi',
    title: 'Objek/lokasi rinci',
    width: 28,
    kind: 'text',
    value: (row) => row.objek,
  },
];

function activityColumns(group: string, side: Side): Column[] {
  return [
    { group, title: 'Uraian', width: 30, kind: 'text', value: (row) => side(row).uraian },
    { group, title: 'Dokumen', width: 15, kind: 'text', value: (row) => side(row).dokumen },
    { group, title: 'OPD', width: 24, kind: 'text', value: (row) => side(row).opd },
    { group, title: 'Sumber Dana', width: 13, kind: 'text', value: (row) => side(row).sumberDana },
    { group, title: 'Tahun', width: 7, kind: 'code', value: (row) => side(row).tahun?.toString() },
    { group, title: 'Volume', width: 10, kind: 'text', value: (row) => side(row).volume },
    { group, title: 'Anggaran (Rp)', width: 17, kind: 'money', value: (row) => side(row).anggaran },
  ];
}

const reasonColumns: readonly Column[] = [
  { group: 'Penilaian', title: 'Jenis', width: 18, kind: 'status', value: (row) => row.jenis },
  {
    group: 'Penilaian',
    title: 'Dasar dugaan',
    width: 70,
    kind: 'text',
    value: (row) => row.dasarDugaan,
  },
  {
    group: 'Penilaian',
    title: 'Hal yang meringankan',
    width: 36,
    kind: 'text',
    value: (row) => row.halMeringankan,
  },
  {
    group: 'Penilaian',
    title: 'Skor',
    width: 7,
    kind: 'count',
    value: (row) => Math.round(row.skor * 100),
  },
];

const decisionColumns: readonly Column[] = [
  {
    group: 'Rakor',
    title: 'Usulan koordinator',
    width: 38,
    kind: 'text',
    value: (row) => row.usulanKoordinator,
  },
  {
    group: 'Rakor',
    title: 'Hasil klarifikasi',
    width: 18,
    kind: 'status',
    choices: KLARIFIKASI_CHOICES,
    value: (row) => row.hasilKlarifikasi,
  },
  { group: 'Rakor', title: 'Keputusan', width: 28, kind: 'text', value: (row) => row.keputusan },
  {
    group: 'Rakor',
    title: 'Penanggung jawab',
    width: 22,
    kind: 'text',
    value: (row) => row.penanggungJawab,
  },
];

export function tumpangTindihSheet(rows: Rows<TumpangTindihRow>): Sheet {
  return tableSheet({
    layout: {
      name: 'Tumpang Tindih per Desa',
      heading: 'Potensi Tumpang Tindih per Desa/Kelurahan',
      about: 'Pasangan kegiatan yang perlu diklarifikasi, dari skor tertinggi',
      note: 'Daftar ini memuat dugaan untuk diklarifikasi, bukan kesimpulan. Satu kegiatan dapat muncul pada beberapa pasangan, karena itu anggarannya tidak dijumlahkan. Dasar dugaan dan hal yang meringankan berlaku untuk seluruh kasus di desa itu. Program yang belum berlokasi sampai desa/kelurahan tidak diperiksa.',
      whenEmpty:
        'Tidak ditemukan potensi tumpang tindih. Hanya kegiatan yang sudah berlokasi sampai desa/kelurahan yang diperiksa; selebihnya ada pada lembar Belum Berlokasi.',
      paper: 'A3',
      frozenColumns: 4,
      tabColor: 'B3261E',
    },
    columns: [
      ...placeColumns,
      ...activityColumns('Kegiatan 1', (row) => row.kegiatan1),
      ...activityColumns('Kegiatan 2', (row) => row.kegiatan2),
      ...reasonColumns,
      ...decisionColumns,
    ],
    rows,
  });
}
