import { roundsAt } from './schedule-rounds';

const zone = { timeZone: 'Asia/Makassar', sendsMail: true };
const keys = (now: string, more = {}) =>
  roundsAt(new Date(now), { ...zone, ...more }).map(({ scheduleKey }) => scheduleKey);

describe('returning work', () => {
  it('looks at deadlines once an hour of the province', () => {
    expect(keys('2026-11-24T02:59:59+08:00')).toEqual(['tenggat:2026-11-24T02']);
    expect(keys('2026-11-24T00:00:00+08:00')).toEqual(['tenggat:2026-11-24T00']);
  });

  it('sends mail from seven o’clock WITA on, and hourly again for what failed', () => {
    expect(keys('2026-11-24T06:59:59+08:00')).toEqual(['tenggat:2026-11-24T06']);
    expect(keys('2026-11-23T23:00:00Z')).toContain('ringkasan-surel:2026-11-24T07');
    expect(keys('2026-11-24T20:59:00+08:00')).toContain('ringkasan-surel:2026-11-24T20');
    expect(keys('2026-11-24T21:00:00+08:00')).toEqual(['tenggat:2026-11-24T21']);
  });

  it('tells every round of a day the same moment up to which news counts', () => {
    const payloads = ['07:00:00', '09:41:12', '20:59:59'].map(
      (time) => roundsAt(new Date(`2026-11-24T${time}+08:00`), zone)[1]!.payload,
    );
    const first = { day: '2026-11-24', dueAt: '2026-11-23T23:00:00.000Z' };
    expect(payloads).toEqual([first, first, first]);
  });

  it('sends nothing where there is no mail server', () => {
    expect(keys('2026-11-24T08:00:00+08:00', { sendsMail: false })).toEqual([
      'tenggat:2026-11-24T08',
    ]);
  });
});
