import type { JobStatus, OverlapKind, PengajuanStatus, Severity, Step } from '../../api/types';

/** The ladder of support, from nothing to the target reached. */
export const STEP_WORDS: Record<Step, string> = {
  0: 'belum didukung',
  1: 'hanya bertaut',
  2: 'ada pagu',
  3: 'pagu cukup',
  4: 'sampai desa',
  5: 'sasaran tercapai',
};

export const STEP_MEANINGS: Record<Step, string> = {
  0: 'Belum ada program terverifikasi yang mendukung prioritas ini.',
  1: 'Sudah ada program yang bertaut, tetapi belum ada pagunya.',
  2: 'Program yang bertaut sudah memiliki pagu.',
  3: 'Pagu bertaut sudah memenuhi kebutuhan indikatif.',
  4: 'Program yang bertaut sudah punya lokasi sampai desa.',
  5: 'Jumlah target program sudah memenuhi sasaran prioritas.',
};

export const KIND_WORDS: Record<OverlapKind, string> = {
  duplikasi: 'Duplikasi',
  pendanaan_ganda: 'Pendanaan ganda',
  tumpang_tindih: 'Tumpang tindih',
  berbenturan: 'Berbenturan',
};

export const SEVERITY_WORDS: Record<Severity, string> = {
  tinggi: 'Tinggi',
  sedang: 'Sedang',
  rendah: 'Rendah',
  info: 'Catatan',
};

export const PENGAJUAN_WORDS: Record<PengajuanStatus, string> = {
  belum: 'Belum ada isian',
  draf: 'Draf',
  diajukan: 'Diajukan',
  dikembalikan: 'Dikembalikan',
  diverifikasi: 'Diverifikasi',
  setuju_dengan_catatan: 'Setuju dengan catatan',
  disahkan: 'Disahkan',
};

export const JOB_WORDS: Record<JobStatus, string> = {
  menunggu: 'Menunggu giliran',
  berjalan: 'Sedang berjalan',
  selesai: 'Selesai',
  gagal: 'Gagal',
  dibatalkan: 'Dibatalkan',
};

export const LOCATION_WORDS = {
  desa: 'sampai desa',
  kecamatan: 'baru sampai kecamatan',
  kabupaten: 'seluruh kabupaten/kota',
  tidak_ada: 'lokasi kosong',
} as const;

export const LINK_WORDS = {
  diusulkan: 'Diusulkan',
  terverifikasi: 'Terverifikasi',
  ditolak: 'Ditolak',
} as const;

export const CONFIDENCE_WORDS = {
  tinggi: 'keyakinan tinggi',
  sedang: 'keyakinan sedang',
  rendah: 'keyakinan rendah',
} as const;

export const TAHAPAN_STATUS_WORDS = {
  disiapkan: 'disiapkan',
  dibuka: 'dibuka',
  ditutup: 'ditutup',
  disahkan: 'disahkan',
} as const;

export const TIER_WORDS: Record<string, string> = {
  PN: 'Prioritas nasional (PN)',
  PP: 'Program prioritas (PP)',
  KP: 'Kegiatan prioritas (KP)',
  misi: 'Misi',
  prioritas: 'Prioritas daerah',
};
