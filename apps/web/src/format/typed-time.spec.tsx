import fc from 'fast-check';
import { readTypedDate, readTypedTime, typeDate, typeTime } from './typed-time';

describe('a typed date', () => {
  it('has the day first, whatever stands between', () => {
    for (const typed of ['11/12/2026', '11-12-2026', '11.12.2026', ' 11 12 2026 '])
      expect(readTypedDate(typed)).toBe('2026-12-11');
    expect(readTypedDate('1/2/2027')).toBe('2027-02-01');
  });

  it('may name its month, whole or begun', () => {
    expect(readTypedDate('11 Desember 2026')).toBe('2026-12-11');
    expect(readTypedDate('7 agu 2026')).toBe('2026-08-07');
  });

  it('is none when no such day exists or the year is missing', () => {
    for (const typed of [
      '31/02/2026',
      '12/31/2026',
      '0/1/2026',
      '11/12/26',
      '11 Foo 2026',
      '11/12',
    ])
      expect(readTypedDate(typed)).toBe('');
  });

  it('is read back as the day it was written for, for every day', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readTypedDate(typeDate(iso))).toBe(iso);
      }),
    );
  });
});

describe('a typed time', () => {
  it('has a dot or a colon, and 24 hours', () => {
    expect(readTypedTime('16.00')).toBe('16:00');
    expect(readTypedTime('8:05')).toBe('08:05');
    for (const typed of ['24.00', '16.60', '4 sore', '16']) expect(readTypedTime(typed)).toBe('');
    expect(readTypedTime(typeTime('09:30'))).toBe('09:30');
  });
});
