import { formatCount } from '../../format/number';

const n = formatCount;

export const IMPORT_CLASS_WORDS = {
  bentrok: 'Bentrok',
  baru: 'Baru',
  berubah: 'Berubah',
  sama: 'Tetap',
  hilang: 'Tidak ada di berkas',
  salah: 'Salah',
} as const;
export const STATE_NAMES = {
  pratinjau: 'Belum disimpan',
  diterima: 'Diterima',
  dibatalkan: 'Dibatalkan',
  diurungkan: 'Diurungkan',
} as const;

const by = (state: string) => (who: string, when: string) => `${state} oleh ${who}, ${when}.`;
type Sub = Record<'bentrok' | 'baru' | 'berubah' | 'sama' | 'hilang', (accepted: number) => string>;

export const pratinjau = {
  title: {
    pratinjau: (file: string) => `Pratinjau ${file}`,
    diterima: (file: string) => `Impor ${file}`,
    dibatalkan: (file: string) => `Pratinjau ${file}`,
    diurungkan: (file: string) => `Impor ${file}`,
  },
  nothingStored: 'Belum ada yang disimpan.',
  decideHelp: 'Periksa perubahannya, lepas centang baris yang tidak diterima, lalu simpan.',
  uploaded: (who: string, when: string) => `Diunggah ${who}, ${when}.`,
  decided: {
    diterima: by(STATE_NAMES.diterima),
    dibatalkan: by(STATE_NAMES.dibatalkan),
    diurungkan: by(STATE_NAMES.diurungkan),
  },
  moved: (count: number) =>
    `${n(count)} baris rencana berubah sejak pratinjau dibuat. Periksa dan centang lagi baris itu.`,
  classes: 'Jumlah baris per kelas',
  classSub: {
    open: {
      bentrok: (accepted) => `diubah di dua tempat, ${n(accepted)} akan disimpan`,
      baru: (accepted) => `${n(accepted)} dicentang`,
      berubah: (accepted) => `${n(accepted)} dicentang`,
      sama: () => 'sama dengan rencana',
      hilang: (accepted) =>
        accepted === 0 ? 'dibiarkan dalam rencana' : `${n(accepted)} akan dihapus`,
    },
    stored: {
      bentrok: () => 'sudah dijawab',
      baru: (accepted) => `${n(accepted)} disimpan`,
      berubah: (accepted) => `${n(accepted)} disimpan`,
      sama: () => 'sama dengan rencana',
      hilang: (accepted) => (accepted === 0 ? 'dibiarkan dalam rencana' : `${n(accepted)} dihapus`),
    },
  } satisfies Record<'open' | 'stored', Sub>,
  nothingWrong: 'semua sel terbaca',
  class: 'Kelas',
  group: 'OPD atau desa',
  allGroups: 'Semua',
  rows: 'Perubahan per baris',
  search: 'Cari',
  searchHint: 'Nama atau kode',
  caption: 'Perubahan per baris',
  take: 'Terima',
  takeRow: (name: string) => `Terima ${name}`,
  removeRow: (name: string) => `Hapus ${name} dari rencana`,
  row: 'Baris rencana',
  what: 'Sebelum dan sesudah',
  willStay: 'Tetap dalam rencana kecuali dicentang.',
  willGo: 'Akan dihapus dari rencana.',
  stayed: 'Tetap dalam rencana.',
  gone: 'Dihapus dari rencana.',
  notTaken: 'Tidak diterima',
  noAmount: 'tanpa nilai rupiah',
  moreCells: (count: number) => `${n(count)} isian lain`,
  sheetRow: (row: number) => `baris ${n(row)}`,
  empty: 'Tidak ada baris yang cocok',
  emptyDetail: 'Ubah saringan di atas.',
  tickAll: 'Centang semua',
  untickAll: 'Lepas semua',
  totalBefore: (pemda: string) => `Jumlah rencana ${pemda} sebelum`,
  totalAfter: 'Jumlah sesudah',
  before: 'Sebelum',
  after: 'Sesudah',
  delta: 'Selisih',
  missing: 'Tidak ada di berkas',
  groups: (count: number) => `Rincian per OPD atau desa (${n(count)})`,
  facts: 'Isi berkas',
  decide: 'Keputusan Anda',
  willStore: (added: number, changed: number, removed: number) =>
    [
      `${n(added)} baris baru dan ${n(changed)} baris berubah akan disimpan`,
      removed > 0 ? `, ${n(removed)} baris dihapus.` : '.',
    ].join(''),
  nothingTicked: 'Tidak ada baris yang dicentang, jadi tidak ada yang disimpan.',
  accept: 'Simpan yang dicentang',
  discard: 'Batalkan pratinjau',
  removals: (count: number, total: string) =>
    `Ya, hapus ${n(count)} baris yang tidak ada di berkas, senilai ${total}`,
  undoTitle: 'Mengurungkan',
  undo: 'Urungkan impor ini',
  undoAsk: 'Rencana dikembalikan seperti sebelum impor. Baris yang diubah sejak itu dibiarkan.',
  leave: 'Ya, biarkan baris yang sudah diubah',
  download: 'Unduh berkas asli',
  downloadOf: (file: string) => `Unduh ${file}`,
  moving: 'Berubah sejak pratinjau',
  left: 'Dibiarkan',
  cameBack: (when: string) =>
    `Berkas ini diekspor ${when}. Suntingannya digabungkan dengan perubahan orang lain sejak itu.`,
  unanswered: (cells: number, rows: number) =>
    `${n(cells)} bentrok pada ${n(rows)} baris belum dijawab. Tidak ada yang disimpan sebelum semuanya dijawab.`,
  showConflicts: 'Tampilkan yang bentrok',
  conflictOf: (label: string, name: string) => `Pilih isian ${label} untuk ${name}`,
  whenExported: 'Saat diekspor',
  notExported: 'belum ada',
  inFile: 'Berkas',
  inDatabase: 'Sejalan',
  changedBy: (who: string, when: string) => `diubah ${who}, ${when}`,
  rowGone: (who: string | null, when: string) =>
    who ? `Sudah dihapus di Sejalan oleh ${who}, ${when}.` : 'Sudah dihapus di Sejalan.',
  bringBack: 'Kembalikan dengan isi berkas',
  leaveGone: 'Biarkan terhapus',
  allFile: 'Semua pakai isi berkas',
  allDatabase: 'Semua pakai isi Sejalan',
  alsoChanged: 'Juga berubah, tanpa bentrok:',
  wouldBring: 'Suntingan di berkas:',
  warnings: {
    matchedByKey: 'Tanpa kode baris: dicocokkan lewat kodenya',
    copied: 'Salinan baris lain: dihitung sebagai baris baru',
    keyChanged: 'Kodenya berbeda dari saat diekspor',
    changedByThem: 'Diubah orang lain sejak diekspor',
  },
  blank: '(kosong)',
  becomes: 'menjadi',
  state: 'Keadaan',
  refused: 'Ditolak',
};
