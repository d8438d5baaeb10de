import { formatCount } from '../../format/number';

export const app = { name: 'Sejalan' };

export const shell = {
  skip: 'Langsung ke isi halaman',
  sample: 'MEMUAT DATA CONTOH',
  sampleHint:
    'Basis data ini memuat data contoh: angkanya bukan data resmi, juga setelah berkas sungguhan diimpor.',
  mainNav: 'Navigasi utama',
  openNav: 'Buka menu',
  closeNav: 'Tutup menu',
  context: 'Konteks data',
  tahapan: 'Tahapan',
  wilayah: 'Wilayah',
  tahunRencana: (tahun: number) => `Tahun rencana ${tahun}`,
  tahapanOption: (label: string, empty: boolean) => `${label}${empty ? ' (belum ada data)' : ''}`,
  allOf: (provinsi: string) => `Seluruh ${provinsi}`,
  logout: 'Keluar',
  rows: (count: number) => `${formatCount(count)} butir`,
  noTahapan: 'Belum ada tahapan',
  noTahapanDetail:
    'Belum ada tahapan perencanaan yang disiapkan. Minta admin provinsi membuka tahapan lebih dulu.',
  crash: 'Halaman ini tidak dapat ditampilkan',
  crashDetail: 'Muat ulang halaman. Bila berulang, sampaikan kepada admin provinsi.',
  reload: 'Muat ulang',
  notFound: 'Halaman tidak ditemukan',
  notFoundDetail: 'Alamat ini tidak ada di Sejalan. Mungkin tautannya terpotong saat disalin.',
  toSummary: 'Ke Ringkasan',
  recomputing: (names: readonly string[]) =>
    `Temuan sedang dihitung ulang setelah perubahan di ${names.join(', ')}. Angka di halaman ini menyusul sebentar lagi.`,
};

export const nav = {
  ringkasan: 'Ringkasan',
  matriks: 'Matriks prioritas',
  usulanTaut: 'Usulan taut',
  temuan: 'Temuan',
  tumpangTindih: 'Tumpang tindih',
  belumBerlokasi: 'Belum berlokasi',
  rencana: 'Rencana',
  program: 'Program',
  kegiatanDesa: 'Kegiatan desa',
  kehadiran: 'Matriks kehadiran',
  impor: 'Impor Excel',
  pengajuan: 'Pengajuan',
  tahapan: 'Tahapan',
  perbandingan: 'Bandingkan tahapan',
  rakorGroup: 'Rakor',
  rakor: 'Agenda',
  laporan: 'Unduh paket Excel',
  adminGroup: 'Admin',
  pengguna: 'Pengguna',
  jejak: 'Jejak perubahan',
};

export const login = {
  title: 'Masuk',
  what: 'Sejalan menyandingkan rencana pusat, provinsi, kabupaten/kota dan desa, lalu menunjukkan prioritas mana yang belum didukung dan kegiatan mana yang berpotensi tumpang tindih.',
  how: 'Hasilnya menjadi bahan Rakor yang sama bagi semua pihak, lengkap dengan alasan dan angkanya.',
  ladder: 'Setiap prioritas dinilai dengan enam tingkat dukungan yang sama:',
  username: 'Nama pengguna',
  password: 'Kata sandi',
  code: 'Kode autentikator atau kode pemulihan',
  codeIntro: 'Akun ini memakai langkah kedua. Masukkan kode enam angka dari telepon Anda.',
  codeBack: 'Kembali',
  wrongCode:
    'Kode tidak cocok. Periksa jam telepon Anda lalu ketik kode baru, atau pakai kode pemulihan.',
  submit: 'Masuk',
  or: 'atau',
  sso: (label: string) => `Masuk dengan ${label}`,
  ssoProblems: {
    'tanpa-akun':
      'Anda dikenal, tetapi belum mempunyai akun di Sejalan. Minta admin mengundang Anda.',
    'akun-lain':
      'Akun Sejalan Anda terikat pada akun kedinasan lain. Minta admin melepas ikatannya, lalu masuk lagi.',
    gagal: 'Gagal masuk dengan akun kedinasan. Ulangi, atau masuk dengan kata sandi.',
  } as Record<string, string>,
  wrong: 'Nama pengguna atau kata sandi tidak cocok. Periksa lagi, lalu coba kembali.',
  sampleTitle: 'Coba dengan data contoh',
  sampleIntro: 'Pilih peran; formulir terisi dan Anda langsung masuk.',
};

export const states = {
  loading: 'Sedang memuat',
  failed: 'Data tidak dapat dimuat',
  failedDetail: 'Server belum dapat menjawab. Coba lagi sebentar lagi.',
  offline: 'Tidak tersambung ke server. Periksa jaringan Anda, lalu coba lagi.',
  denied: 'Anda tidak berwenang membuka halaman ini',
  deniedDetail: 'Halaman ini di luar wilayah atau peran Anda. Hubungi admin provinsi bila perlu.',
  retry: 'Coba lagi',
  correlation: (id: string) => `Kode kejadian untuk pelaporan: ${id}`,
};

export const pager = {
  range: (first: number, last: number, total: number) =>
    `${formatCount(first)}–${formatCount(last)} dari ${formatCount(total)}`,
  controls: {
    next: 'Halaman berikutnya',
    previous: 'Halaman sebelumnya',
    first: 'Halaman pertama',
    last: 'Halaman terakhir',
  },
  item: (page: number) => `Halaman ${page}`,
};

export const job = {
  waiting: 'Menunggu giliran',
  running: 'Sedang dikerjakan',
  counting: 'Menyiapkan',
  progress: 'Kemajuan pekerjaan',
  of: (done: string, total: string) => `${done} dari ${total} baris`,
  left: (seconds: number) =>
    seconds < 60
      ? `kira-kira ${seconds} detik lagi`
      : `kira-kira ${Math.ceil(seconds / 60)} menit lagi`,
  lost: 'Sambungan terputus. Pekerjaan tetap berjalan di server; halaman ini menyambung sendiri.',
  leave: 'Halaman ini boleh ditutup atau dimuat ulang; pekerjaan berjalan terus.',
  cancel: 'Batalkan',
  cancelled: 'Pekerjaan dibatalkan. Tidak ada data yang berubah.',
  failed: 'Pekerjaan gagal.',
  failedDetail: 'Tidak ada data yang berubah. Coba sekali lagi.',
};
