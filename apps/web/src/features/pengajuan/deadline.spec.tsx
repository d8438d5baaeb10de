import type { PengajuanWindow } from '../../api/types';
import { pengajuan } from '../../text/id/pengajuan';
import { deadlineAt } from './deadline';

const OPEN: PengajuanWindow = {
  tahapanStatus: 'dibuka',
  opensAt: '2026-11-02T00:00:00+08:00',
  closesAt: '2026-12-11T16:00:00+08:00',
  now: '2026-11-24T09:00:00+08:00',
};
const at = (now: string, more: Partial<PengajuanWindow> = {}) =>
  deadlineAt({ ...OPEN, ...more }, Date.parse(now));
const wordsAt = (now: string): string => {
  const deadline = at(now);
  return deadline.phase === 'dibuka' ? pengajuan.left(deadline) : deadline.phase;
};

describe('the deadline of a stage', () => {
  it('counts days, then hours, then minutes', () => {
    expect(wordsAt('2026-11-24T09:00:00+08:00')).toBe('17 hari 7 jam lagi');
    expect(wordsAt('2026-12-11T09:30:00+08:00')).toBe('6 jam 30 menit lagi');
    expect(wordsAt('2026-12-11T15:48:00+08:00')).toBe('12 menit lagi');
    expect(wordsAt('2026-12-11T15:59:30+08:00')).toBe('kurang dari 1 menit lagi');
  });

  it('has passed with the minute itself', () => {
    expect(wordsAt('2026-12-11T16:00:00+08:00')).toBe('ditutup');
  });

  it('does not run before the stage opens, nor after it was closed by hand or ratified', () => {
    expect(at('2026-11-01T23:59:00+08:00').phase).toBe('belum');
    expect(at(OPEN.now, { tahapanStatus: 'disiapkan' }).phase).toBe('belum');
    expect(at(OPEN.now, { tahapanStatus: 'ditutup' }).phase).toBe('ditutup');
    expect(at(OPEN.now, { tahapanStatus: 'disahkan' }).phase).toBe('disahkan');
  });
});
