import { formatCount } from '../../format/number';

const n = formatCount;

/** The two largest parts of what is left, which is as exact as anybody plans. */
function left({ days, hours, minutes }: { days: number; hours: number; minutes: number }): string {
  if (days > 0) return `${n(days)} hari${hours > 0 ? ` ${hours} jam` : ''} lagi`;
  if (hours > 0) return `${hours} jam${minutes > 0 ? ` ${minutes} menit` : ''} lagi`;
  return minutes > 0 ? `${minutes} menit lagi` : 'kurang dari 1 menit lagi';
}

export const pengajuan = {
  title: 'Pengajuan',
  left,
  closes: (when: string) => `Batas pengiriman ${when}`,
  opens: (when: string) => `Tahapan belum menerima pengajuan. Dibuka ${when}.`,
  closed: (when: string) =>
    `Pengiriman sudah ditutup (batas ${when}). Yang belum mengirim perlu pengecualian dari Dinas PMD Provinsi.`,
  ratified: 'Tahapan ini sudah disahkan; pengajuannya tidak berubah lagi.',
  governments: 'Per daerah',
  government: 'Daerah',
  verified: 'Diverifikasi',
  awaiting: 'Terkirim, belum diverifikasi',
  notYet: 'Belum mengirim atau dikembalikan',
  returned: (count: number) => `termasuk ${n(count)} dikembalikan`,
  late: (count: number) => `${n(count)} belum`,
  rows: 'Per perangkat daerah',
  search: 'Cari',
  searchHint: 'Nama OPD',
  opd: 'Perangkat daerah',
  status: 'Status',
  allStatuses: 'Semua status',
  allGovernments: 'Semua daerah',
  at: 'Dikirim',
  notSent: 'belum',
  lines: 'Baris',
  pagu: 'Pagu',
  note: 'Catatan',
  exception: (until: string) => `Pengecualian sampai ${until}`,
  draftTotals: (rows: number, pagu: string) =>
    `draf: ${n(rows)} baris, ${pagu}; rinciannya terlihat setelah diajukan`,
  empty: 'Tidak ada perangkat daerah pada pilihan ini',
  emptyDetail: 'Longgarkan saringan untuk melihat yang lain.',
  ofTotal: (part: number, total: number) => `${n(part)} dari ${n(total)}`,
  more: (count: number) => `Tampilkan ${n(count)} lagi`,

  step: 'Langkah',
  choose: 'Pilih',
  chooseOne: (opd: string, pemda: string) => `Pilih ${opd}, ${pemda}`,
  chooseAll: (count: number) => `Pilih semua yang dapat diperiksa (${n(count)})`,
  chosen: (count: number, pagu: string) => `${n(count)} pengajuan dipilih, ${pagu}`,
  onlySent: 'Pilihan memuat yang sudah diperiksa; itu hanya dapat dikembalikan.',
  verdicts: {
    verifikasi: {
      button: 'Verifikasi',
      title: (count: number) => `Verifikasi ${n(count)} pengajuan?`,
      what: 'Barisnya tetap terkunci. Bila kelak ada yang keliru, pengajuan masih dapat dikembalikan.',
      done: (count: number) => `${n(count)} pengajuan diverifikasi.`,
    },
    setujui_dengan_catatan: {
      button: 'Setujui dengan catatan',
      title: (count: number) => `Setujui ${n(count)} pengajuan dengan catatan?`,
      what: 'Barisnya tetap terkunci; catatan Anda tampil pada pengajuan.',
      done: (count: number) => `${n(count)} pengajuan disetujui dengan catatan.`,
    },
    kembalikan: {
      button: 'Kembalikan',
      title: (count: number) => `Kembalikan ${n(count)} pengajuan?`,
      what: 'Barisnya terbuka lagi bagi pemiliknya, dan catatan Anda tampil di sana. Sebut apa yang perlu diperbaiki.',
      done: (count: number) => `${n(count)} pengajuan dikembalikan.`,
    },
  },
  noteLabel: 'Catatan untuk OPD',
  notePlaceholder: 'Misalnya: sebutkan desa pada program fisik, lalu ajukan lagi.',
  rowNotesToo: (count: number) => `${n(count)} catatan baris ikut dikirim.`,
  cancel: 'Batal',

  yours: 'Rencana Anda',
  send: 'Ajukan',
  sendAgain: 'Ajukan lagi',
  sendReady: (count: number) => `Ajukan semua yang siap (${n(count)})`,
  readySub: (rows: number, pagu: string) => `Draf siap diajukan: ${n(rows)} baris, ${pagu}`,
  returnedSub: 'Dikembalikan:',
  openDetail: 'Lihat catatan baris',
  sendTitle: (count: number) =>
    count === 1 ? 'Ajukan pengajuan ini?' : `Ajukan ${n(count)} pengajuan sekaligus?`,
  sendWhat: (rows: number, pagu: string) => `Yang dikirim: ${n(rows)} baris dengan pagu ${pagu}.`,
  concerned: 'Pengajuan yang dikenai langkah ini',
  sendLock:
    'Setelah diajukan, barisnya terkunci dan terlihat oleh provinsi. Mengubahnya lagi hanya dapat setelah provinsi mengembalikannya.',
  sendNote: 'Pesan untuk provinsi (tidak wajib)',
  sendDone: (count: number) => `${n(count)} pengajuan dikirim ke provinsi.`,
  nothingLeft: 'Tidak ada lagi yang dapat dilakukan pada pilihan ini; keadaannya sudah berubah.',
  nothingToSend: 'Tidak ada draf atau pengajuan dikembalikan yang siap diajukan sekarang.',

  refused: 'Belum tersimpan',
  nowStands: (opd: string, status: string) => `${opd} sekarang berstatus ${status}.`,
  lastStep: (by: string, when: string) => `Langkah terakhir oleh ${by}, ${when}.`,
  reloaded: 'Halaman ini sudah dimuat ulang; tidak ada satu pun yang berubah oleh Anda.',
  closedSince: (when: string) => `Batasnya ${when}.`,

  back: 'Pengajuan',
  locked: 'Terkunci:',
  opened: 'Barisnya dapat diubah dan diajukan.',
  history: 'Riwayat',
  historyEmpty: 'Belum ada langkah yang tercatat.',
  became: (to: string) => `menjadi ${to}`,
  system: 'Sistem',
  rowNotes: 'Catatan pada baris',
  rowNotesEmpty: 'Tidak ada catatan pada baris.',
  programs: 'Isi pengajuan',
  programsHidden: (rows: number, pagu: string) =>
    `Masih draf: ${n(rows)} baris, ${pagu}. Rinciannya terlihat setelah diajukan.`,
  programsEmpty: 'Belum ada isian',
  programsEmptyDetail: 'Baris masuk lewat Impor Excel.',
  name: 'Uraian',
  rowNote: (name: string) => `Catatan untuk ${name}`,
  rowNoteHead: 'Catatan bila dikembalikan',
  rowNoteHint: 'kosongkan bila baris ini tidak perlu diperbaiki',
  gone: 'baris sudah dihapus',
  toImport: 'Perbaiki lewat Impor Excel',
};
