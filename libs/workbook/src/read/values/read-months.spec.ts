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
    ['Januari s.d. Maret', 1, 3],
    ['12 Juli 2027', 7, 7],
    ['smt 1', 1, 6],
    ['Triwulan ke-2', 4, 6],
    ['Triwulan pertama', 1, 3],
    ['Semester I s/d II', 1, 12],
    ['bulan 3 s.d. 6', 3, 6],
    ['Bulan ke-4', 4, 4],
    ['01/03/2027 - 31/05/2027', 3, 5],
    ['awal Maret s.d. akhir Mei', 3, 5],
    ['minggu ke-2 Juni 2027', 6, 6],
    ['tanggal satu Maret dua ribu dua puluh tujuh', 3, 3],
    ['bulan kedua s.d. bulan kelima', 2, 5],
    ['bulan kedua belas', 12, 12],
    ['29-02-2028', 2, 2],
  ])('reads %s', (text, start, end) => {
    expect(readMonths(text)).toEqual({ start, end });
  });

  it.each(['29-02-2027', '31/04/2027', '2027-02-30', '15/13/2027', '00/05/2027'])(
    'D04 takes no month from %s, which is no day',
    (text) => {
      expect(readMonths(text)).toBeUndefined();
    },
  );

  it.each([
    '3 bulan',
    'selama 1 bulan 2 minggu',
    '90 hari',
    '',
    'menyesuaikan',
    'November - Februari',
  ])('does not guess when %s is', (text) => {
    expect(readMonths(text)).toBeUndefined();
  });
});
