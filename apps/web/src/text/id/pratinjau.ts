import { formatCount } from '../../format/number';

const n = formatCount;

export const CLASS_NAMES = {
  baru: 'Baru',
  berubah: 'Berubah',
  sama: 'Tetap',
  hilang: 'Tidak ada di berkas',
} as const;
export const STATE_NAMES = {
  pratinjau: 'Pratinjau',
  diterima: 'Diterima',
  dibatalkan: 'Dibatalkan',
  diurungkan: 'Diurungkan',
} as const;

export const pratinjau = {
  title: (file: string) => `Pratinjau ${file}`,
  nothingStored: 'Belum ada yang disimpan. Centang baris yang diterima, lalu simpan.',
  moved: (count: number) =>
    `${n(count)} baris rencana berubah sejak pratinjau dibuat. Periksa dan centang lagi baris itu.`,
  class: 'Kelas',
  allClasses: 'Semua kelas',
  group: 'OPD atau desa',
  allGroups: 'Semua',
  search: 'Cari',
  searchHint: 'Nama atau kode',
  caption: 'Perubahan per baris',
  take: 'Terima',
  takeRow: (name: string) => `Terima ${name}`,
  row: 'Baris rencana',
  what: 'Sebelum dan sesudah',
  sheetRow: (row: number) => `baris ${n(row)}`,
  empty: 'Tidak ada baris yang cocok',
  emptyDetail: 'Ubah saringan di atas.',
  tickAll: 'Centang semua yang tersaring',
  untickAll: 'Lepas semua yang tersaring',
  accepted: (accepted: number, count: number) => `${n(accepted)} dari ${n(count)} diterima`,
  before: 'Jumlah sebelum',
  after: 'Jumlah sesudah',
  groups: 'Per OPD atau desa',
  accept: 'Simpan yang dicentang',
  discard: 'Batalkan pratinjau',
  removals: (count: number) => `Ya, hapus ${n(count)} baris yang tidak ada di berkas`,
  undo: 'Urungkan impor ini',
  undoAsk: 'Rencana dikembalikan seperti sebelum impor. Baris yang diubah sejak itu dibiarkan.',
  leave: 'Ya, biarkan baris yang sudah diubah',
  decided: (state: string, by: string, at: string) => `${state} oleh ${by}, ${at}.`,
  download: 'Unduh berkas',
  moving: 'Berubah sejak pratinjau',
  left: 'Dibiarkan',
  blank: '(kosong)',
  becomes: 'menjadi',
  state: 'Keadaan',
};
