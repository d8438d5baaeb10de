import type { AccountState, SignInEvent, TokenScope } from '../../api/types';
import type { Role } from '../../api/types';

export const ROLE_WORDS: Record<Role, string> = {
  admin: 'Admin',
  planner: 'Perencana provinsi',
  regency_official: 'Operator kabupaten/kota',
  opd_official: 'Operator perangkat daerah',
  facilitator: 'Fasilitator Rakor',
  viewer: 'Pembaca',
};

export const ACCOUNT_STATE_WORDS: Record<AccountState, string> = {
  aktif: 'Aktif',
  diundang: 'Diundang',
  nonaktif: 'Nonaktif',
  dihapus: 'Data pribadi dihapus',
};

export const TOKEN_SCOPE_WORDS: Record<TokenScope, string> = {
  baca: 'Membaca saja',
  impor: 'Membaca dan mengimpor',
};

export const OUTCOME_WORDS: Record<SignInEvent['outcome'], string> = {
  berhasil: 'Berhasil',
  gagal: 'Gagal',
  dibatasi: 'Ditahan sementara',
};

export const METHOD_WORDS: Record<SignInEvent['method'], string> = {
  sandi: 'kata sandi',
  kode: 'kode autentikator',
  kode_pemulihan: 'kode pemulihan',
  sso: 'akun kedinasan',
  tautan: 'tautan sekali pakai',
};

export const pengguna = {
  title: 'Pengguna',
  sub: 'Siapa yang dapat masuk, dengan peran apa, dan untuk daerah mana. Perubahan berlaku seketika.',
  invite: 'Undang pengguna',
  search: 'Cari nama, nama pengguna, atau surel',
  role: 'Peran',
  allRoles: 'Semua peran',
  pemda: 'Daerah',
  allPemda: 'Semua daerah',
  state: 'Keadaan',
  allStates: 'Semua keadaan',
  who: 'Pengguna',
  scope: 'Peran dan wilayah',
  lastSignIn: 'Terakhir masuk',
  never: 'belum pernah',
  change: 'Ubah',
  step: 'Langkah',
  empty: 'Tidak ada pengguna pada pilihan ini',
  emptyDetail: 'Longgarkan saringan, atau undang pengguna baru.',
  name: 'Nama',
  username: 'Nama pengguna',
  usernameHint: 'Dipakai untuk masuk; tidak dapat diganti.',
  jabatan: 'Jabatan',
  email: 'Surel (untuk masuk dengan akun kedinasan)',
  opd: 'Perangkat daerah',
  chooseOpd: 'Pilih perangkat daerah',
  save: 'Simpan',
  send: 'Buat undangan',
  cancel: 'Batal',
  disable: 'Nonaktifkan',
  enable: 'Aktifkan',
  disableHint: 'Semua sesi dan token akun ini berakhir seketika. Data yang sudah dikerjakan tetap.',
  forget: 'Hapus data pribadi',
  forgetTitle: 'Hapus data pribadi akun ini?',
  forgetHint: (name: string) =>
    `Nama, jabatan, surel, kata sandi dan token ${name} dihapus, dan akun ditutup selamanya. Keputusan dan perubahan yang pernah dibuat tetap, dengan nama samaran. Ini tidak dapat dibatalkan.`,
  forgetConfirm: 'Ya, hapus selamanya',
  link: 'Buat tautan pemulihan',
  linkAgain: 'Buat tautan undangan baru',
  dropSecondFactor: 'Matikan juga kode autentikator (telepon hilang)',
  linkReady: 'Tautan siap dikirim',
  linkHint: (until: string) =>
    `Salin dan kirim lewat jalur yang Anda percaya. Berlaku sekali, sampai ${until}. Tautan ini tidak akan ditampilkan lagi.`,
  linkLabel: 'Tautan sekali pakai',
  copy: 'Salin',
  copied: 'Tersalin',
  close: 'Selesai',
  secondFactor: 'memakai kode autentikator',
  tied: 'terikat pada akun kedinasan',
  loosen: 'Lepas ikatan akun kedinasan',
  loosenHint:
    'Akun ini hanya terbuka bagi akun kedinasan yang pertama masuk. Lepas ikatannya bila orang yang sama mendapat akun kedinasan baru; semua sesinya berakhir.',
  signIns: 'Catatan masuk',
  signInsSub: 'Dua ratus percobaan terakhir, dari semua akun.',
  unknown: 'nama tidak dikenal',
};

export const akun = {
  title: 'Akun saya',
  menu: 'Akun saya',
  profile: 'Data diri',
  save: 'Simpan',
  saved: 'Tersimpan.',
  username: 'Nama pengguna',
  role: 'Peran',
  pemda: 'Wilayah',
  password: 'Kata sandi',
  passwordHint: (letters: number) =>
    `Paling sedikit ${letters} huruf. Beberapa kata yang tidak berhubungan lebih kuat dan lebih mudah diingat.`,
  passwordNow: 'Kata sandi sekarang',
  passwordNew: 'Kata sandi baru',
  passwordAgain: 'Ulangi kata sandi baru',
  differs: 'Kedua kata sandi baru belum sama.',
  passwordChange: 'Ganti kata sandi',
  passwordChanged: 'Kata sandi diganti. Sesi lain dan token API sudah diakhiri.',
  changedAt: (when: string) => `Terakhir diganti ${when}.`,
  totp: 'Kode autentikator',
  totpOff: 'Belum dipakai. Dengan kode dari telepon, kata sandi yang bocor saja tidak cukup.',
  totpOn: (left: number) => `Menyala. Kode pemulihan tersisa ${left}.`,
  totpStart: 'Nyalakan',
  totpRemove: 'Matikan',
  totpScan:
    'Pindai dengan aplikasi autentikator (misalnya Google Authenticator, Aegis, atau FreeOTP), lalu ketik kode enam angka yang muncul.',
  totpSecret: 'Atau ketik kunci ini:',
  totpQr: 'Kode QR untuk aplikasi autentikator',
  code: 'Kode enam angka',
  confirm: 'Cocokkan kode',
  newCodes: 'Buat kode pemulihan baru',
  codes: 'Kode pemulihan',
  codesHint:
    'Simpan di tempat aman. Setiap kode membuka akun Anda sekali bila telepon hilang, dan tidak akan ditampilkan lagi.',
  codesKept: 'Sudah saya simpan',
  sessions: 'Sesi saya',
  thisOne: 'sesi ini',
  sessionEnd: 'Akhiri',
  sessionEndOthers: 'Akhiri semua yang lain',
  seen: (when: string) => `terakhir dipakai ${when}`,
  tokens: 'Token API',
  tokensHint:
    'Untuk menyambungkan program lain. Token hanya dapat melakukan sebagian dari yang dapat Anda lakukan.',
  tokenName: 'Nama program',
  tokenScope: 'Boleh',
  tokenDays: 'Masa berlaku',
  days: (count: number) => `${count} hari`,
  tokenLend: 'Buat token',
  tokenReady: 'Salin sekarang; token ini tidak akan ditampilkan lagi.',
  tokenLabel: 'Token baru',
  tokenRevoke: 'Cabut',
  tokenUntil: (when: string) => `sampai ${when}`,
  tokenExpired: 'sudah lewat masa berlaku',
  tokenUsed: (when: string) => `terakhir dipakai ${when}`,
  tokenUnused: 'belum dipakai',
  none: 'Belum ada.',
  signIns: 'Catatan masuk',
  signInsHint: 'Bila ada yang tidak Anda kenal, ganti kata sandi dan beri tahu admin.',
  unknownAgent: 'peramban tidak dikenal',
  mail: 'Ringkasan harian lewat surel',
  mailWanted: 'Kirim pemberitahuan yang belum dibaca, sekali sehari pukul 07.00',
  mailTo: (email: string) => `Dikirim ke ${email}, hanya bila ada yang baru.`,
  mailNoAddress: 'Akun ini belum mempunyai alamat surel. Minta admin mengisinya.',
  mailOff: 'Pemasangan Sejalan ini belum mengirim surel. Pilihan Anda disimpan.',
};

export const undangan = {
  title: { undangan: 'Selamat datang di Sejalan', pemulihan: 'Pulihkan akun Anda' },
  intro: {
    undangan: 'Periksa nama Anda, lalu pilih kata sandi untuk masuk.',
    pemulihan: 'Pilih kata sandi baru. Semua sesi dan token API akan diakhiri.',
  },
  name: 'Nama lengkap',
  password: 'Kata sandi',
  again: 'Ulangi kata sandi',
  submit: 'Simpan dan masuk',
  toLogin: 'Ke halaman masuk',
};
