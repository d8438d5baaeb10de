import type { ChangeClass } from '../../api/types';
import { formatCount } from '../../format/number';

const n = formatCount;

export const perbandingan = {
  title: 'Bandingkan tahapan',
  sub: 'Apa yang baru, tidak ada lagi, berubah, atau berganti nama di antara dua tahapan, dengan selisih pagu yang jumlahnya sama dengan selisih total.',
  from: 'Tahapan awal',
  to: 'Tahapan pembanding',
  choose: 'Pilih tahapan',
  opd: 'Perangkat daerah',
  allOpd: 'Semua perangkat daerah',
  bidang: 'Kode bidang urusan',
  bidangHint: 'misalnya 2.13',
  search: 'Cari',
  searchHint: 'Nama, kode, OPD atau desa',
  class: 'Perubahan',
  allClasses: 'Semua perubahan',
  swap: 'Tukar urutan',
  none: 'Pilih dua tahapan',
  noneDetail:
    'Tentukan tahapan awal dan tahapan pembanding di atas. Wilayah mengikuti pilihan di bagian atas halaman.',
  same: 'Kedua pilihan adalah tahapan yang sama',
  sameDetail:
    'Tahapan tidak berbeda dengan dirinya sendiri. Pilih tahapan lain sebagai pembanding.',
  differentYears: (from: number, to: number) =>
    `Tahun rencana berbeda: ${from} dan ${to}. Bacalah selisihnya sebagai pergantian tahun, bukan perubahan satu rencana.`,
  summary: 'Ringkasan',
  sentences: 'Perubahan dengan selisih terbesar',
  missing: 'Yang tidak ikut dibandingkan',
  totals: 'Jumlah pagu',
  delta: 'Selisih',
  rowsOf: (count: number) => `${n(count)} baris`,
  ratified: 'sebagaimana disahkan',
  live: 'keadaan sekarang',
  perAgency: 'Selisih per perangkat daerah',
  perAgencyCaption: 'Pagu kedua tahapan dan selisihnya untuk setiap perangkat daerah',
  row: 'Sub kegiatan atau kegiatan desa',
  owner: 'Milik',
  what: 'Sebelum dan sesudah',
  becomes: 'menjadi',
  blank: '(kosong)',
  caption: 'Baris yang berbeda di antara kedua tahapan',
  empty: 'Tidak ada perubahan yang cocok',
  emptyDetail: (unchanged: number) =>
    `${n(unchanged)} baris sama pada kedua tahapan. Ubah saringan bila Anda mencari yang lain.`,
  desa: (name: string) => `Desa ${name}`,
  up: 'naik',
  down: 'turun',
  even: 'tetap',
  makeReport: 'Unduh Excel',
  report: 'Perbandingan siap diunduh',
  download: (name: string) => `Unduh ${name}`,
  again: 'Tutup',
  failed: 'Berkas belum dapat disusun',
};

export const CLASS_WORDS: Record<ChangeClass, string> = {
  baru: 'Baru',
  hilang: 'Tidak ada lagi',
  berubah: 'Berubah',
  berganti: 'Berganti nama/kode',
};
