import { lockOfPengajuan } from './lock-of-pengajuan';
import type { LockQuestion } from './lock-of-pengajuan';

const open: LockQuestion = {
  tahapan: {
    status: 'dibuka',
    opensAt: '2026-11-02T00:00:00+08:00',
    closesAt: '2026-12-11T16:00:00+08:00',
  },
  status: 'draf',
  exceptionUntil: undefined,
  now: '2026-11-24T09:00:00+08:00',
};
const at = (now: string, more: Partial<LockQuestion> = {}) =>
  lockOfPengajuan({ ...open, ...more, now })?.code;

describe('the lock of a pengajuan', () => {
  it('is off for a draft while the stage is open, whatever the offset of the clock', () => {
    expect(at('2026-11-24T09:00:00+08:00')).toBeUndefined();
    expect(at('2026-12-11T07:59:59.999Z')).toBeUndefined();
  });

  it('C09 falls with a deadline of 23:59:59.999 WITA to the millisecond', () => {
    const tahapan = { ...open.tahapan, closesAt: '2026-12-11T23:59:59.999+08:00' };
    expect(at('2026-12-11T15:59:59.998Z', { tahapan })).toBeUndefined();
    expect(at('2026-12-11T15:59:59.999Z', { tahapan })).toBe('tahapan.closed');
  });

  it('falls with the deadline itself, not a moment after it', () => {
    expect(at('2026-12-11T08:00:00Z')).toBe('tahapan.closed');
    expect(at('2026-12-11T16:00:00+08:00')).toBe('tahapan.closed');
  });

  it('is on before the stage opens', () => {
    expect(at('2026-11-01T23:59:59.999+08:00')).toBe('tahapan.not-open');
    const prepared = { ...open.tahapan, status: 'disiapkan' } as const;
    expect(at(open.now, { tahapan: prepared })).toBe('tahapan.not-open');
  });

  it('is on in a stage closed by hand before its date', () => {
    const closed = { ...open.tahapan, status: 'ditutup' } as const;
    expect(at(open.now, { tahapan: closed })).toBe('tahapan.closed');
  });

  it('opens for one agency until its exception ends', () => {
    const exceptionUntil = '2026-12-15T16:00:00+08:00';
    expect(at('2026-12-15T15:59:59.999+08:00', { exceptionUntil })).toBeUndefined();
    expect(at('2026-12-15T16:00:00+08:00', { exceptionUntil })).toBe('tahapan.closed');
  });

  it('never opens a ratified stage, exception or not', () => {
    const ratified = { ...open.tahapan, status: 'disahkan' } as const;
    const exceptionUntil = '2027-12-15T16:00:00+08:00';
    expect(at(open.now, { tahapan: ratified, exceptionUntil })).toBe('tahapan.ratified');
  });

  it.each(['diajukan', 'diverifikasi', 'setuju_dengan_catatan', 'disahkan'] as const)(
    'is on once the plan is %s',
    (status) => {
      expect(at(open.now, { status })).toBe('pengajuan.sent');
    },
  );

  it('is off again when the plan was sent back', () => {
    expect(at(open.now, { status: 'dikembalikan' })).toBeUndefined();
  });
});
