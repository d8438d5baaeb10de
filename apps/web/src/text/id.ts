import { impor, laporan, rakor } from './id/kerja';
import { akun, pengguna, undangan } from './id/akun';
import { dates } from './id/dates';
import { jejak } from './id/jejak';
import { matriks, taut } from './id/matriks';
import { pemberitahuan } from './id/pemberitahuan';
import { pengajuan } from './id/pengajuan';
import { perbandingan } from './id/perbandingan';
import { belumBerlokasi, kegiatanDesa, kehadiran, program } from './id/rencana';
import { penyuntingan } from './id/penyuntingan';
import { pemetaan } from './id/pemetaan';
import { pratinjau } from './id/pratinjau';
import { permintaan } from './id/permintaan';
import { ringkasan } from './id/ringkasan';
import { app, job, login, nav, pager, shell, states } from './id/shell';
import { tahapan } from './id/tahapan';
import { templat } from './id/templat';
import { temuan } from './id/temuan';
import { tumpangTindih } from './id/tumpang-tindih';

/** Every sentence a user reads; words with a fixed meaning stand in `id/words`. */
export const text = {
  akun,
  app,
  belumBerlokasi,
  dates,
  impor,
  jejak,
  job,
  kegiatanDesa,
  kehadiran,
  laporan,
  login,
  matriks,
  nav,
  pager,
  pemberitahuan,
  pengajuan,
  perbandingan,
  pengguna,
  penyuntingan,
  pemetaan,
  pratinjau,
  permintaan,
  program,
  rakor,
  ringkasan,
  shell,
  states,
  tahapan,
  templat,
  taut,
  temuan,
  tumpangTindih,
  undangan,
};
