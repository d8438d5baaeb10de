import fc from 'fast-check';
import { DEADLINE_STEPS, calendarDays, dayOf, deadlineOf, deadlineStep } from './deadline-steps';

const WITA = 'Asia/Makassar';
const open = {
  tahapan: {
    status: 'dibuka' as const,
    opensAt: '2026-11-02T00:00:00+08:00',
    closesAt: '2026-12-11T16:00:00+08:00',
  },
  exceptionUntil: undefined as string | undefined,
  now: '2026-11-24T09:00:00+08:00',
};

describe('the deadline of a plan', () => {
  it('is the end of the stage, or of an exception that ends later', () => {
    expect(deadlineOf(open)).toBe(open.tahapan.closesAt);
    const later = '2026-12-15T16:00:00+08:00';
    expect(deadlineOf({ ...open, exceptionUntil: later })).toBe(later);
    const earlier = '2026-12-01T16:00:00+08:00';
    expect(deadlineOf({ ...open, exceptionUntil: earlier })).toBe(open.tahapan.closesAt);
  });

  it('is the end of the exception once the stage is closed, by its date or by hand', () => {
    const exceptionUntil = '2026-12-15T16:00:00+08:00';
    const closed = { ...open.tahapan, status: 'ditutup' as const };
    expect(deadlineOf({ ...open, tahapan: closed, exceptionUntil })).toBe(exceptionUntil);
    const now = '2026-12-12T09:00:00+08:00';
    expect(deadlineOf({ ...open, now, exceptionUntil })).toBe(exceptionUntil);
  });

  it('is none where nothing can be sent', () => {
    expect(deadlineOf({ ...open, now: '2026-12-11T16:00:00+08:00' })).toBeUndefined();
    expect(deadlineOf({ ...open, now: '2026-11-01T00:00:00+08:00' })).toBeUndefined();
    const ratified = { ...open.tahapan, status: 'disahkan' as const };
    expect(deadlineOf({ ...open, tahapan: ratified })).toBeUndefined();
  });
});

describe('the days that are left', () => {
  it('are counted on the calendar of the province', () => {
    // 23.30 on the 10th by Greenwich is the 11th in Banjarmasin.
    expect(calendarDays('2026-12-10T23:30:00Z', '2026-12-11T16:00:00+08:00', WITA)).toBe(0);
    expect(calendarDays('2026-12-10T15:59:00Z', '2026-12-11T16:00:00+08:00', WITA)).toBe(1);
    expect(dayOf('2026-12-31T16:00:00Z', WITA)).toBe('2027-01-01');
  });

  it.each([
    [8, undefined],
    [7, 7],
    [5, 7],
    [3, 3],
    [2, 3],
    [1, 1],
    [0, 1],
    [-1, undefined],
  ])('of %i make the step %s due', (days, step) => {
    expect(deadlineStep(days)).toBe(step);
  });

  it('never make a step due early, and never an earlier one as time goes on', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        const [near, far] = [deadlineStep(fewer), deadlineStep(more)];
        if (far !== undefined) expect(near).toBeLessThanOrEqual(far);
        if (near !== undefined) {
          expect(fewer).toBeLessThanOrEqual(near);
          expect(DEADLINE_STEPS).toContain(near);
        }
      }),
    );
  });
});
