import type { FileRow } from './import-rows';
import { describeRepeatedRows } from './repeated-rows';

const row = (sourceRow: number, more: Partial<FileRow> = {}): FileRow => ({
  group: { code: '63.01.01.2001', name: 'Tungkap', tahun: 2027 },
  key: { desa_code: '63.01.01.2001', tahun: 2027, kode: '2.3.10', nama: 'Jalan', ordinal: 1 },
  nama: 'Jalan',
  sheet: 'Lembar1',
  sourceRow,
  values: { anggaran: '5.00' },
  ...more,
});
const second = (sourceRow: number, more: Partial<FileRow> = {}): FileRow =>
  row(sourceRow, { key: { ...row(0).key, ordinal: 2 }, ...more });

describe('describeRepeatedRows', () => {
  it('D14 names rows that say the very same', () => {
    expect(describeRepeatedRows([row(2), second(7)])).toEqual([
      'Baris 2, 7 (Tungkap, 2.3.10 Jalan): isinya persis sama. Semuanya dihitung sebagai baris tersendiri; hapus dari berkas yang tertempel dua kali.',
    ]);
  });

  it('D14 names rows of one key that differ, and calls them different', () => {
    const [notice] = describeRepeatedRows([row(2), second(3, { values: { anggaran: '6.00' } })]);
    expect(notice).toContain('kuncinya sama, isinya berbeda');
  });

  it('names twenty rows of a key and counts the others', () => {
    const [notice] = describeRepeatedRows(Array.from({ length: 23 }, (_, index) => row(index + 2)));
    expect(notice).toMatch(/^Baris 2, 3, .*, 20, 21, dan 3 lainnya \(Tungkap/);
  });

  it('is silent about rows of other desa, years and names', () => {
    const elsewhere = { code: '63.01.01.2002', name: 'Lain', tahun: 2027 };
    const earlier = { code: '63.01.01.2001', name: 'Tungkap', tahun: 2026 };
    expect(
      describeRepeatedRows([
        row(2),
        row(3, { group: elsewhere }),
        row(4, { group: earlier }),
        row(5, { key: { ...row(0).key, nama: 'Jembatan' } }),
      ]),
    ).toEqual([]);
  });

  it('lists ten keys and counts the others', () => {
    const rows = Array.from({ length: 12 }, (_, index) => {
      const key = { ...row(0).key, kode: `2.3.${index + 1}` };
      return [row(2 * index, { key }), second(2 * index + 1, { key })];
    });
    const notices = describeRepeatedRows(rows.flat());
    expect(notices).toHaveLength(11);
    expect(notices.at(-1)).toBe('dan 2 kunci lain yang berulang.');
  });
});
