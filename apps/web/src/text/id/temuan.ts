import { formatCount } from '../../format/number';

export const temuan = {
  title: 'Temuan',
  sub: 'Hal yang perlu dilihat sebelum Rakor. Setiap temuan menyebut alasan, angka, dan apa yang menyelesaikannya.',
  rules: 'Jenis temuan',
  allRules: 'Semua jenis',
  severity: 'Tingkat',
  allSeverities: 'Semua tingkat',
  search: 'Cari',
  searchHint: 'Nama program, OPD atau prioritas',
  count: (count: number) => formatCount(count),
  empty: 'Tidak ada temuan pada pilihan ini',
  emptyDetail:
    'Longgarkan saringan, atau periksa Pengajuan: temuan baru muncul setelah data masuk.',
  closes: 'Yang menyelesaikan',
  missing: 'Yang belum diketahui',
  basis: 'Dasar',
  unchecked: 'Peraturan yang disebut sebagai dasar belum diperiksa terhadap naskah.',
  checked: 'sudah diperiksa terhadap naskah',
  priority: 'Prioritas',
  program: 'Program',
};
