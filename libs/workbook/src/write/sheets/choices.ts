/** Wording of agreements in coordination meetings between the centre and the regions. */
export const KESEPAKATAN_CHOICES = [
  'Diakomodir',
  'Setuju dengan catatan',
  'Ditangguhkan',
  'Tidak diakomodir',
  'Belum dibahas',
] as const;

export const TINDAK_LANJUT_CHOICES = ['Belum', 'Berjalan', 'Selesai', 'Terkendala'] as const;

export const KLARIFIKASI_CHOICES = [
  'Duplikasi',
  'Pendanaan ganda',
  'Saling melengkapi',
  'Beda lokasi',
  'Salah data',
  'Bukan tumpang tindih',
] as const;
