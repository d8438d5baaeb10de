import type { PengajuanStatus } from '@app/vocabulary';

/** What the province agreed to; only this is ratified together with its stage. */
export const RATIFIED_FROM = ['diverifikasi', 'setuju_dengan_catatan'] as const;

/**
 * The state of a pengajuan once its stage is ratified. What was never agreed to keeps the state
 * it had: the stage says that nothing changes any more, and the state says what was not checked.
 */
export function ratifyPengajuan(status: PengajuanStatus): PengajuanStatus {
  return RATIFIED_FROM.some((from) => from === status) ? 'disahkan' : status;
}
