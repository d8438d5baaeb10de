import { comparePlans } from './compare-plans';
import type { PlanRow } from './plan-row';
import { reasonInWords, rowSentence } from './row-sentence';
import { summariseComparison } from './summarise-comparison';
import { makeRow } from './testing/make-row';

const RANCANGAN = { label: 'Rancangan 2027', tahun: 2027 };
const RANKHIR = { label: 'Rancangan akhir 2027', tahun: 2027 };
const other = { kode: '1.03.03.2.01.0009' };

function only(before: PlanRow[], after: PlanRow[]) {
  const { rows } = comparePlans(before, after);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

describe('comparePlans', () => {
  it('refuses a plan with two rows of the same key', () => {
    expect(() => comparePlans([makeRow(), makeRow()], [])).toThrow(RangeError);
  });

  it('names each changed field with before and after', () => {
    const found = only([makeRow()], [makeRow({ pagu: 2_000_000, desa: ['63.05.01.2001'] })]);
    expect(found).toMatchObject({
      class: 'berubah',
      changes: [
        { field: 'pagu', before: '1000000.00', after: '2000000.00' },
        { field: 'desa', before: '', after: '63.05.01.2001' },
      ],
    });
  });

  it('tells a blank pagu from zero, at no difference of money', () => {
    const found = only([makeRow({ pagu: null })], [makeRow({ pagu: 0 })]);
    expect(found.delta.isZero).toBe(true);
    expect(found.changes).toEqual([{ field: 'pagu', before: '', after: '0.00' }]);
  });

  it.each([
    ['nomenklatur', makeRow({ ...other, nama: 'Unit Baru', previousCode: makeRow().kode })],
    ['kode', makeRow(other)],
    ['perangkat_daerah', makeRow({ agencyCode: '2.10', agencyName: 'Dinas LH' })],
    ['nama', makeRow({ ...other, nama: 'Pembangunan SPAM.', pagu: 5_000_000 })],
  ])('recognises the same row again by its %s', (reason, after) => {
    expect(only([makeRow()], [after])).toMatchObject({ class: 'berganti', reason });
  });

  it('does not guess between two equal candidates', () => {
    const after = [makeRow(other), makeRow({ kode: '1.03.03.2.01.0010' })];
    expect(comparePlans([makeRow()], after).counts).toEqual({
      baru: 2,
      hilang: 1,
      berubah: 0,
      berganti: 0,
    });
  });

  it('holds names with other numbers for other activities', () => {
    const village = {
      kind: 'kegiatan_desa',
      desaCode: '63.05.01.2001',
      agencyCode: 'DESA',
    } as const;
    const before = [makeRow({ ...village, nama: 'Rehabilitasi Jalan Desa RT 01' })];
    const after = [makeRow({ ...village, nama: 'Rehabilitasi Jalan Desa RT 02' })];
    expect(comparePlans(before, after).counts).toMatchObject({ baru: 1, hilang: 1 });
  });
});

describe('the sentence of a change', () => {
  it.each([
    [
      [makeRow({ pagu: 2_500_000_000 })],
      [makeRow({ pagu: 3_100_000_000 })],
      'Dinas PUPR Kabupaten Tapin menaikkan pagu Pembangunan SPAM dari Rp 2,5 miliar menjadi Rp 3,1 miliar (+Rp 600 juta).',
    ],
    [
      [makeRow({ pagu: 2_500_000_000 })],
      [makeRow({ pagu: 2_490_000_000, sumberDana: 'DAU' })],
      'Dinas PUPR Kabupaten Tapin menurunkan pagu Pembangunan SPAM sebesar −Rp 10 juta, tetap sekitar Rp 2,5 miliar; juga berubah: sumber dana.',
    ],
    [
      [],
      [makeRow()],
      'Dinas PUPR Kabupaten Tapin menambah Pembangunan SPAM dengan pagu Rp 1 juta.',
    ],
    [
      [makeRow({ kind: 'kegiatan_desa', desaName: 'Baru', desaCode: '63.05.01.2001' })],
      [],
      'Desa Baru (Kabupaten Tapin) tidak lagi memuat Pembangunan SPAM (pagu Rp 1 juta).',
    ],
    [
      [makeRow()],
      [makeRow({ lokasi: 'Binuang', target: '2 unit' })],
      'Dinas PUPR Kabupaten Tapin mengubah target, lokasi pada Pembangunan SPAM.',
    ],
    [
      [makeRow()],
      [makeRow({ agencyCode: '2.10', agencyName: 'Dinas LH' })],
      'Pembangunan SPAM berpindah dari Dinas PUPR Kabupaten Tapin ke Dinas LH Kabupaten Tapin (pagu Rp 1 juta).',
    ],
  ])('says who did what to which row at which cost (%#)', (before, after, sentence) => {
    expect(rowSentence(only(before, after))).toBe(sentence);
  });

  it('gives the reason why two rows are told as one', () => {
    expect(reasonInWords(only([makeRow()], [makeRow(other)]))).toMatch(/^nama dan pagu sama/);
    expect(reasonInWords(only([], [makeRow()]))).toBeUndefined();
  });
});

describe('the summary of a comparison', () => {
  const found = comparePlans(
    [makeRow()],
    [makeRow({ pagu: 4_000_000 }), makeRow({ ...other, nama: 'Drainase' })],
  );

  it('says in a few sentences what moved, how much and where', () => {
    expect(summariseComparison(found, RANCANGAN, RANKHIR)).toEqual([
      'Dari Rancangan 2027 ke Rancangan akhir 2027, jumlah pagu naik Rp 4 juta, dari Rp 1 juta menjadi Rp 5 juta.',
      '1 baris baru (+Rp 1 juta), 0 tidak ada lagi (Rp 0), 1 berubah isinya (+Rp 3 juta), 0 berganti nama atau kode (Rp 0), dan 0 tetap.',
      'Kenaikan terbesar pada Dinas PUPR Kabupaten Tapin (+Rp 4 juta).',
      'Perubahan terbesar: Dinas PUPR Kabupaten Tapin menaikkan pagu Pembangunan SPAM dari Rp 1 juta menjadi Rp 4 juta (+Rp 3 juta).',
    ]);
  });

  it('says first that the years differ', () => {
    const [first] = summariseComparison(found, { label: 'APBD 2026', tahun: 2026 }, RANKHIR);
    expect(first).toContain('berbeda tahun rencana (2026 dan 2027)');
  });

  it('says that nothing changed', () => {
    const same = comparePlans([makeRow()], [makeRow()]);
    expect(summariseComparison(same, RANCANGAN, RANKHIR)).toContain(
      'Tidak ada yang berubah: 1 baris sama.',
    );
  });
});
