import { daysUntil, formatDateTime, formatMonths } from './dates';

const WITA = { timeZone: 'Asia/Makassar', timeZoneLabel: 'WITA' };

describe('formatMonths', () => {
  it('names one month once and a span by its ends', () => {
    expect(formatMonths({ start: 6, end: 6 })).toBe('Juni');
    expect(formatMonths({ start: 5, end: 7 })).toBe('Mei–Juli');
    expect(formatMonths(null)).toBe('–');
  });
});

describe('formatDateTime', () => {
  it('C09 shows the time of the province, not of the computer', () => {
    expect(formatDateTime('2026-03-12T01:05:00Z', WITA)).toBe('12 Maret 2026, pukul 09.05 WITA');
  });
});

describe('daysUntil', () => {
  it('counts days on the calendar of the province', () => {
    const now = new Date('2026-11-24T06:00:00Z');
    expect(daysUntil('2026-11-27T23:59:00+08:00', now, WITA.timeZone)).toBe(3);
    expect(daysUntil('2026-11-24T23:59:00+08:00', now, WITA.timeZone)).toBe(0);
    expect(daysUntil('2026-11-23T23:59:00+08:00', now, WITA.timeZone)).toBe(-1);
  });
});
