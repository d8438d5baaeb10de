import { formatCount } from '../../format/number';

const n = formatCount;

export const tumpangTindih = {
  title: 'Potensi tumpang tindih',
  sub: 'Kegiatan yang mungkin bertemu di satu desa, diurutkan menurut kuatnya dugaan. Semuanya dugaan sampai dijelaskan kedua pihak.',
  total: (cases: number, amount: string) => `${n(cases)} kasus, ${amount}`,
  kind: 'Jenis',
  allKinds: 'Semua jenis',
  kindOption: (word: string, count: number) => `${word} (${n(count)})`,
  lintas: 'Hanya lintas OPD',
  search: 'Cari',
  searchHint: 'Kegiatan, desa atau OPD',
  case: 'Kasus',
  place: 'Desa',
  agencies: 'Pihak',
  amount: 'Nilai',
  score: 'Dugaan',
  empty: 'Tidak ada potensi tumpang tindih pada pilihan ini',
  emptyDetail:
    'Kasus hanya terbaca dari program yang punya lokasi sampai desa. Lengkapi lokasi, atau longgarkan saringan.',
  strong: 'indikasi kuat',
  medium: 'indikasi sedang',
  weak: 'indikasi lemah',
  members: (count: number) => `${n(count)} kegiatan`,
  unknownAmount: 'nilai belum diketahui',
  hidden: (count: number) => `${n(count)} kegiatan belum dikirim OPD-nya`,
  hiddenTitle: (count: number) => `${n(count)} kegiatan pada kasus ini belum dikirim`,
  hiddenDetail: (agencies: string) =>
    `Pihak pada kasus ini: ${agencies}. Isi rencana yang belum dikirim, nilai dan dasar dugaannya terlihat setelah OPD yang bersangkutan mengirim. Sampai saat itu, tanyakan langsung kepada OPD tersebut.`,
  volume: 'Volume',
  months: 'Bulan',
  target: 'Sasaran',
  location: 'Lokasi',
  budget: { program: 'Pagu', kegiatan_desa: 'Anggaran' },
  evidence: 'Dasar dugaan',
  mitigating: 'Hal yang meringankan',
  noMitigating: 'Tidak ada yang tercatat.',
  missing: 'Yang belum diketahui',
  options: 'Pilihan',
  lead: 'Usulan koordinator:',
  because: 'karena',
  pairs: 'Pasangan kegiatan',
  pair: (a: string, b: string) => `${a} dan ${b}`,
  weakest: (a: string, b: string, score: string) =>
    `Pasangan terlemah: ${a} dan ${b} (${score}). Bila keduanya dijelaskan berbeda, kasus ini terpecah.`,
  sameKind: 'Kasus serupa di desa ini',
  neutral:
    'Ini dugaan dari data perencanaan, bukan kesimpulan. Hasil klarifikasi dicatat pada Rakor.',
};
