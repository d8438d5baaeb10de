import { formatCount } from '../../format/number';

const n = formatCount;

export const ringkasan = {
  title: 'Ringkasan',
  asOf: (when: string) => `Data per ${when}`,
  sent: (sent: number, expected: number) =>
    `${n(sent)} dari ${n(expected)} perangkat daerah sudah mengirim.`,
  allSent: 'Semua perangkat daerah sudah mengirim; temuan di bawah ini lengkap.',
  mayChange: (names: string, { waiting, returned }: { waiting: number; returned: number }) =>
    `Angka dan temuan dari ${names} bisa berubah: ${[
      waiting > returned ? `${n(waiting - returned)} belum mengirim` : '',
      returned > 0 ? `${n(returned)} dikembalikan dan belum dikirim lagi` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  basis: 'Apa yang dihitung?',
  basisOfProvince: [
    'Isi data, pagu dan semua daftar baris menghitung rencana yang pernah dikirim. Draf daerah atau perangkat daerah lain belum termasuk.',
    'Tingkat dukungan prioritas, kekurangan pagu dan potensi tumpang tindih ikut menghitung draf yang sudah diisi, karena itu jumlahnya bisa lebih besar daripada baris yang dapat dibuka.',
    'Semua angka berubah bila ada yang mengisi, mengirim atau memperbaiki rencana, dan bila usulan taut diputuskan.',
  ],
  basisOfRegion: [
    'Semua angka menghitung rencana daerah Anda, termasuk draf yang belum dikirim.',
    'Potensi tumpang tindih juga memperhitungkan rencana provinsi di desa yang sama.',
    'Angka berubah bila ada yang mengisi, mengirim atau memperbaiki rencana, dan bila usulan taut diputuskan.',
  ],
  othersToo: (count: number) => `${n(count)} daerah lain`,
  and: 'dan',
  seeWho: 'Lihat siapa',
  unsupported: 'Prioritas belum didukung',
  ofTotal: (part: number, total: number) => `${n(part)} dari ${n(total)}`,
  unsupportedSub: (proposed: number) =>
    proposed > 0
      ? `${n(proposed)} usulan taut menunggu ditinjau`
      : 'tidak ada usulan taut tertunda',
  unfunded: 'Didukung, belum teranggarkan',
  unfundedSub: (zero: number) => `${n(zero)} program dengan pagu Rp 0`,
  shortage: 'Kekurangan pagu',
  shortageSub: (priorities: number, governments: number) =>
    `pada ${n(priorities)} prioritas, ${n(governments)} kabupaten/kota`,
  overlaps: 'Potensi tumpang tindih',
  cases: (count: number) => `${n(count)} kasus`,
  overlapsSub: (amount: string, desa: number) => `${amount} di ${n(desa)} desa`,
  ladder: 'Sejauh mana prioritas nasional didukung',
  ladderEmpty: 'Belum ada prioritas nasional pada tahapan ini',
  ladderEmptyDetail: 'Impor daftar prioritas lebih dulu, lalu tautkan programnya.',
  priority: 'Prioritas nasional',
  ladderColumn: 'Program prioritas × daerah menurut tingkat dukungan',
  linkedPagu: 'Pagu bertaut',
  legend: 'Enam tingkat dukungan',
  stepCount: (count: number, word: string) => `${n(count)} ${word}`,
  asTable: 'Tampilkan sebagai tabel angka',
  asChart: 'Tampilkan sebagai grafik',
  waiting: 'Yang menunggu keputusan Anda',
  waitingNone: 'Tidak ada yang menunggu keputusan Anda',
  waitingNoneDetail: 'Begitu ada kiriman, usulan taut atau kasus baru, tampil di sini.',
  counts: 'Isi data',
  governments: 'Pemerintah daerah',
  opd: 'Perangkat daerah yang punya program',
  programs: 'Program (sub kegiatan)',
  penunjang: 'di antaranya penunjang',
  kegiatanDesa: 'Kegiatan desa',
  desaWithData: 'Desa yang punya data',
  unlocated: 'Program belum berlokasi',
  zeroPagu: 'Program dengan pagu Rp 0',
  orphan: 'Program yang tidak bertaut prioritas',
  money: 'Pagu dan anggaran',
  pagu: 'Seluruh pagu program',
  paguNonPenunjang: 'Pagu di luar penunjang',
  linked: 'Pagu bertaut prioritas nasional',
  anggaranDesa: 'Anggaran kegiatan desa',
  linkedShare: (share: string) => `${share} dari pagu di luar penunjang`,
  who: 'Siapa sudah mengirim',
  whoGovernment: 'Pemerintah daerah',
  whoSent: 'Sudah',
  whoVerified: 'Diverifikasi',
  whoLate: 'Belum',
};
