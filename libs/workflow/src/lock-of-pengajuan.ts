import type { PengajuanStatus } from '@app/vocabulary';
import type { TahapanStatus } from './move-tahapan';

/** A stage with its dates; instants are ISO 8601 with an offset. */
export interface Window {
  readonly status: TahapanStatus;
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface LockQuestion {
  readonly tahapan: Window;
  readonly status: PengajuanStatus;
  /** the end of an exception granted to this agency alone, if there is one */
  readonly exceptionUntil: string | undefined;
  /** the moment that counts, ISO 8601: the clock of the database, never that of a browser */
  readonly now: string;
}

export interface Lock {
  readonly code: 'tahapan.not-open' | 'tahapan.closed' | 'tahapan.ratified' | 'pengajuan.sent';
  readonly reason: string;
}

const LOCKED: Partial<Record<PengajuanStatus, string>> = {
  diajukan:
    'Rencana ini sudah diajukan dan sedang diperiksa provinsi. Minta dikembalikan bila perlu diubah.',
  diverifikasi: 'Rencana ini sudah diverifikasi. Minta dikembalikan bila perlu diubah.',
  setuju_dengan_catatan:
    'Rencana ini sudah disetujui dengan catatan. Minta dikembalikan bila perlu diubah.',
  disahkan:
    'Rencana ini sudah disahkan bersama tahapannya. Perubahan dilakukan pada tahapan berikutnya.',
};

/**
 * Why the rows of a pengajuan cannot be changed at this moment, or undefined when they can.
 * The deadline itself is already too late: a stage is open from opensAt up to, not including,
 * closesAt.
 */
export function lockOfPengajuan(question: LockQuestion): Lock | undefined {
  return lockOfWindow(question) ?? lockOfStatus(question.status);
}

/** Why nothing can be sent or changed in this stage now, whatever the state of the pengajuan. */
export function lockOfWindow({
  tahapan,
  exceptionUntil,
  now,
}: Omit<LockQuestion, 'status'>): Lock | undefined {
  if (tahapan.status === 'disahkan') {
    return {
      code: 'tahapan.ratified',
      reason: 'Tahapan ini sudah disahkan. Perubahan dilakukan pada tahapan berikutnya.',
    };
  }
  const at = Date.parse(now);
  if (exceptionUntil !== undefined && at < Date.parse(exceptionUntil)) return undefined;
  if (tahapan.status === 'disiapkan' || at < Date.parse(tahapan.opensAt)) {
    return { code: 'tahapan.not-open', reason: 'Tahapan ini belum dibuka.' };
  }
  if (tahapan.status === 'ditutup' || at >= Date.parse(tahapan.closesAt)) {
    return {
      code: 'tahapan.closed',
      reason:
        'Batas waktu tahapan ini sudah lewat. Hubungi Dinas PMD Provinsi bila OPD Anda perlu pengecualian.',
    };
  }
  return undefined;
}

function lockOfStatus(status: PengajuanStatus): Lock | undefined {
  const reason = LOCKED[status];
  return reason === undefined ? undefined : { code: 'pengajuan.sent', reason };
}
