import type { PengajuanWindow } from '../../api/types';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export type Deadline =
  | { phase: 'belum' | 'ditutup' | 'disahkan' }
  | { phase: 'dibuka'; days: number; hours: number; minutes: number };

/** Whether plans are taken at a moment (ms), and how long still; the deadline itself is too late. */
export function deadlineAt(
  { tahapanStatus, opensAt, closesAt }: Omit<PengajuanWindow, 'now'>,
  now: number,
): Deadline {
  if (tahapanStatus === 'disahkan') return { phase: 'disahkan' };
  const left = Date.parse(closesAt) - now;
  if (tahapanStatus === 'disiapkan' || now < Date.parse(opensAt)) return { phase: 'belum' };
  if (tahapanStatus === 'ditutup' || left <= 0) return { phase: 'ditutup' };
  return {
    phase: 'dibuka',
    days: Math.floor(left / DAY_MS),
    hours: Math.floor((left % DAY_MS) / HOUR_MS),
    minutes: Math.floor((left % HOUR_MS) / MINUTE_MS),
  };
}
