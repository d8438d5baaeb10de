import { formatCount } from '../../format/number';

const n = formatCount;

export const matriks = {
  title: 'Matriks prioritas dan kabupaten/kota',
  sub: 'Setiap sel: tingkat dukungan dan pagu bertaut dalam juta rupiah. Pilih sel untuk melihat programnya.',
  document: 'Dokumen',
  documentOption: (name: string, current: boolean) =>
    current ? name : `${name} (sudah tidak berlaku)`,
  tier: 'Tingkat prioritas',
  parent: 'Prioritas induk',
  allParents: 'Semua prioritas',
  step: 'Tingkat dukungan',
  allSteps: 'Semua tingkat',
  sort: 'Urutan',
  sortCode: 'Menurut kode',
  sortShortage: 'Menurut kekurangan',
  download: 'Unduh Excel',
  priority: 'Prioritas',
  caption: (document: string) => `Matriks dukungan prioritas ${document}`,
  help: 'Gunakan tombol panah untuk berpindah sel dan Enter untuk membuka.',
  legend: 'Arti warna dan tanda',
  noDesa: 'Kota tanpa desa dinilai sampai tingkat pagu.',
  proposed: (count: number) => `${n(count)} usulan`,
  sent: (sent: number, expected: number) => `${n(sent)}/${n(expected)}`,
  sentFull: (sent: number, expected: number) =>
    `${n(sent)} dari ${n(expected)} perangkat daerah sudah mengirim`,
  cell: (government: string, priority: string, step: string) =>
    `${government}, ${priority}: ${step}`,
  cellPrograms: (count: number, pagu: string) => `${n(count)} program, pagu ${pagu}`,
  cellProgramsJuta: (count: number, juta: string) =>
    `${n(count)} program, pagu dalam juta rupiah ${juta}`,
  cellShortage: (amount: string) => `kekurangan ${amount}`,
  cellProposed: (count: number) => `${n(count)} usulan taut menunggu ditinjau`,
  readerHint: 'Arahkan atau pindahkan fokus ke sebuah sel untuk membaca artinya.',
  empty: 'Belum ada prioritas pada pilihan ini',
  emptyDetail: (missing: string) =>
    missing || 'Daftar tingkat ini belum dimuat. Impor daftar prioritas, atau pilih tingkat lain.',
  emptyFiltered: 'Tidak ada baris yang cocok dengan saringan',
  clear: 'Hapus saringan',
  listSummary: (supported: number, total: number) =>
    `${n(supported)} dari ${n(total)} daerah didukung`,
  detail: 'Rincian sel',
  close: 'Tutup rincian',
  ifAccepted: 'Bila semua usulan diterima:',
  need: 'Kebutuhan indikatif',
  noNeed: 'belum ditetapkan',
  pagu: 'Pagu bertaut (terverifikasi)',
  proposedPagu: 'Pagu pada usulan taut',
  shortage: 'Kekurangan',
  desaCount: 'Desa yang dijangkau',
  why: 'Mengapa begini',
  programs: 'Program di balik sel ini',
  hiddenPrograms: (count: number) =>
    `${count} program lain masih berupa draf: jumlah dan pagunya ikut dihitung, rinciannya terlihat setelah diajukan.`,
  noPrograms: 'Belum ada program yang bertaut',
  noProgramsDetail:
    'Minta OPD terkait menyebut prioritas ini pada Renja, atau tautkan program yang sudah ada dari halaman Program.',
};

export const taut = {
  title: 'Usulan taut',
  sub: 'Program yang menurut labelnya mendukung sebuah prioritas. Taut baru dihitung setelah diterima.',
  empty: 'Tidak ada usulan taut yang menunggu',
  emptyDetail: 'Usulan muncul setelah impor Renja yang menyebut nama prioritas.',
  caption: 'Usulan taut program ke prioritas',
  program: 'Program',
  to: 'Prioritas',
  reason: 'Alasan',
  pagu: 'Pagu',
  share: (share: string) => `porsi ${share}`,
  select: (nama: string) => `Pilih usulan untuk ${nama}`,
  selectAll: 'Pilih semua usulan di halaman ini',
  selected: (count: number) => `${n(count)} dipilih`,
  accept: 'Terima',
  reject: 'Tolak',
  rejectTitle: 'Mengapa ditolak?',
  rejectHelp: 'Alasan ini dibaca oleh OPD pengirim. Tulis apa yang perlu mereka ubah.',
  rejectReason: 'Alasan penolakan',
  rejectPlaceholder: 'Misalnya: keluaran kegiatan bukan untuk prioritas ini.',
  cancel: 'Batal',
  accepted: (count: number) => `${n(count)} usulan taut diterima.`,
  rejected: (count: number) => `${n(count)} usulan taut ditolak.`,
  failed: 'Keputusan belum tersimpan',
  origin: (origin: string) => `asal: ${origin}`,
  originAlone: (origin: string) => `Asal: ${origin}`,
};
