import { instantOf, wallTimeOf } from './zoned-time';

describe('a time typed on the clocks of the province', () => {
  it('is the same instant wherever the browser stands', () => {
    expect(instantOf('2026-12-11T16:00', 'Asia/Makassar')).toBe('2026-12-11T08:00:00.000Z');
    expect(instantOf('2027-01-01T00:30', 'Asia/Makassar')).toBe('2026-12-31T16:30:00.000Z');
    expect(instantOf('2026-12-11T16:00', 'Asia/Jakarta')).toBe('2026-12-11T09:00:00.000Z');
  });

  it('comes back as it was typed', () => {
    const typed = '2026-12-11T16:05';
    expect(wallTimeOf(instantOf(typed, 'Asia/Makassar'), 'Asia/Makassar')).toBe(typed);
  });

  it('is nothing while the field is not complete', () => {
    expect(instantOf('', 'Asia/Makassar')).toBe('');
  });
});
