export type Role = 'admin' | 'planner' | 'regency_official' | 'facilitator' | 'viewer';

export type Step = 0 | 1 | 2 | 3 | 4 | 5;

export type TahapanKind = 'ranwal' | 'rancangan' | 'rankhir' | 'kua_ppas' | 'apbd' | 'perubahan';

export type JobStatus = 'menunggu' | 'berjalan' | 'selesai' | 'gagal' | 'dibatalkan';

export type OverlapKind = 'duplikasi' | 'pendanaan_ganda' | 'tumpang_tindih' | 'berbenturan';

export type Severity = 'tinggi' | 'sedang' | 'rendah' | 'info';
