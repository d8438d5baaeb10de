import type { RequestStatus, Suggestion } from '../../api/types';

export const SUGGESTION_WORDS: Record<Suggestion, string> = {
  gabung: 'Gabung',
  bagi_lokasi: 'Bagi lokasi',
  jadwalkan: 'Jadwalkan',
  alihkan: 'Alihkan',
  tetap: 'Tetap, dengan alasan',
};

export const REQUEST_WORDS: Record<RequestStatus, string> = {
  menunggu: 'Menunggu jawaban',
  terima: 'Diterima',
  tolak: 'Ditolak',
  usul_balik: 'Usul balik',
};

export const permintaan = {
  title: 'Permintaan antar-OPD',
  intro:
    'Minta OPD lain pada kasus ini menyelesaikannya bersama. Ia diberi tahu dan dapat menjawab.',
  none: 'Belum ada permintaan.',
  ask: 'Kirim permintaan',
  askTitle: 'Kirim permintaan kepada OPD lain',
  agency: 'Kepada',
  suggestion: 'Usulan',
  message: 'Pesan',
  messageHint: 'Apa yang diusulkan dan mengapa',
  cancel: 'Batal',
  close: 'Tutup pesan',
  send: 'Kirim',
  sent: 'Permintaan terkirim.',
  nobody: 'Belum ada OPD yang dapat diminta.',
  from: 'Dari',
  to: 'Kepada',
  asked: (who: string, when: string) => `${who}, ${when}`,
  answerTitle: 'Jawab permintaan ini',
  answer: 'Jawaban',
  answers: { terima: 'Terima', tolak: 'Tolak', usul_balik: 'Usul balik' },
  counter: 'Usulan balik',
  reason: 'Alasan',
  answered: 'Jawaban terkirim.',
  answeredWith: (status: string, when: string) => `${status}, ${when}`,
  open: 'Buka permintaan',
  toCase: 'Buka kasusnya',
  noCase:
    'Kasus ini tidak ada lagi: rencananya sudah berubah sejak permintaan dikirim, atau belum terlihat bagi Anda.',
  pageTitle: (desa: string) => `Permintaan tentang ${desa}`,
};
