/** The only place that spells an address of the app. */
export const PATHS = {
  ringkasan: '/',
  matriks: '/matriks',
  usulanTaut: '/tautan',
  temuan: '/temuan',
  tumpangTindih: '/tumpang-tindih',
  belumBerlokasi: '/belum-berlokasi',
  program: '/program',
  kegiatanDesa: '/kegiatan-desa',
  suntingProgram: '/sunting/program',
  suntingKegiatanDesa: '/sunting/kegiatan-desa',
  kehadiran: '/kehadiran',
  impor: '/impor',
  pengajuan: '/pengajuan',
  tahapan: '/tahapan',
  perbandingan: '/perbandingan',
  rakor: '/rakor',
  laporan: '/laporan',
  akun: '/akun',
  pengguna: '/pengguna',
  catatanMasuk: '/pengguna/catatan-masuk',
  undangan: '/undangan',
  jejak: '/jejak',
  pemberitahuan: '/pemberitahuan',
  permintaan: '/permintaan',
} as const;

export const overlapPath = (id: number): string => `${PATHS.tumpangTindih}/${id}`;
export const permintaanPath = (id: number): string => `${PATHS.permintaan}/${id}`;
export const lokusPath = (id: number): string => `${PATHS.program}/${id}/lokus`;
export const programPath = (id: number): string => `${PATHS.program}/${id}`;
export const pengajuanPath = (opdId: number): string => `${PATHS.pengajuan}/${opdId}`;
