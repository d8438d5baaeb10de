import { readMonths } from './read-months';

describe('readMonths', () => {
  it.each([
    ['Maret-Mei', 3, 5],
    ['Maret s.d. Mei 2027', 3, 5],
    ['Jan – Des', 1, 12],
    ['Mei', 5, 5],
    ['Januari, Maret dan Nopember', 1, 11],
    ['12 bulan', 1, 12],
    ['1 (satu) tahun', 1, 12],
    ['sepanjang tahun', 1, 12],
    ['Triwulan II', 4, 6],
    ['TW I - III', 1, 9],
    ['Semester 2', 7, 12],
    ['2027-02-03', 2, 2],
    ['01/03/2027 - 31/05/2027', 3, 5],
  ])('reads %s', (text, start, end) => {
    expect(readMonths(text)).toEqual({ start, end });
  });

  it.each(['3 bulan', '90 hari', '', 'menyesuaikan', 'November - Februari'])(
    'does not guess when %s is',
    (text) => {
      expect(readMonths(text)).toBeUndefined();
    },
  );
});
