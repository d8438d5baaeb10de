import fc from 'fast-check';
import { Rupiah } from '@app/vocabulary';
import { comparePlans } from './compare-plans';
import type { Comparison, RowComparison } from './compare-plans';
import { keyOf } from './plan-row';
import type { PlanRow } from './plan-row';
import { makeRow } from './testing/make-row';

const NAMES = [
  'Pembangunan SPAM',
  'Pembangunan SPAM Jaringan',
  'Rehabilitasi Jalan Desa RT 01',
  'Rehabilitasi Jalan Desa RT 02',
  'Rehabilitasi Jalan Desa',
];
const KODE = ['1.03.03.2.01.0001', '1.03.03.2.01.0002', '1.03.03.2.01.0003'];

const row: fc.Arbitrary<PlanRow> = fc
  .record({
    village: fc.boolean(),
    pemdaCode: fc.constantFrom('63.01', '63.05'),
    agencyCode: fc.constantFrom('A', 'B'),
    kode: fc.constantFrom(...KODE),
    ordinal: fc.integer({ min: 1, max: 2 }),
    nama: fc.constantFrom(...NAMES),
    sen: fc.option(fc.bigInt({ min: 0n, max: 300n }), { nil: undefined }),
    sumberDana: fc.constantFrom('PAD', 'DAU'),
    desa: fc.subarray(['63.01.01.2001', '63.01.01.2002']),
    previousCode: fc.constantFrom('', ...KODE),
  })
  .map(({ village, sen, ...parts }) => ({
    ...makeRow(parts),
    agencyName: parts.agencyCode,
    pemdaName: parts.pemdaCode,
    pagu: sen === undefined ? undefined : Rupiah.fromSen(sen),
    ...(village
      ? {
          kind: 'kegiatan_desa' as const,
          agencyCode: 'DESA',
          agencyName: 'DESA',
          desaCode: `${parts.pemdaCode}.01.2001`,
        }
      : {}),
  }));
const plan = fc.uniqueArray(row, { selector: keyOf, maxLength: 14 });

const totalOf = (rows: readonly PlanRow[]): Rupiah =>
  Rupiah.sum(rows.map(({ pagu }) => pagu ?? Rupiah.zero));

/** The rows of a comparison as text, in an order of their own. */
function told(rows: readonly RowComparison[]): string[] {
  return rows
    .map(({ class: kind, before, after, delta, reason }) =>
      JSON.stringify([kind, before && keyOf(before), after && keyOf(after), delta, reason]),
    )
    .sort();
}

const MIRRORED = { baru: 'hilang', hilang: 'baru', berubah: 'berubah', berganti: 'berganti' };

function mirror({ rows }: Comparison): RowComparison[] {
  return rows.map((row) => ({
    ...row,
    class: MIRRORED[row.class] as RowComparison['class'],
    before: row.after,
    after: row.before,
    delta: Rupiah.zero.minus(row.delta),
  }));
}

describe('a comparison of two plans', () => {
  it('has deltas that add up exactly to the difference of the totals, by row, agency and government', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const { rows, agencies, governments, total } = comparePlans(before, after);
        const difference = totalOf(after).minus(totalOf(before)).sen;
        expect(total.delta.sen).toBe(difference);
        for (const parts of [rows, agencies, governments]) {
          expect(Rupiah.sum(parts.map(({ delta }) => delta)).sen).toBe(difference);
        }
      }),
    );
  });

  it('puts each row of either plan in exactly one class', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const { rows, counts, unchanged } = comparePlans(before, after);
        const keys = (side: 'before' | 'after'): string[] =>
          rows.flatMap((compared) => (compared[side] ? [keyOf(compared[side])] : []));
        for (const [side, given] of [
          ['before', before],
          ['after', after],
        ] as const) {
          expect(new Set(keys(side)).size).toBe(keys(side).length);
          expect(keys(side).length + unchanged).toBe(given.length);
        }
        expect(counts.baru + counts.hilang + counts.berubah + counts.berganti).toBe(rows.length);
      }),
    );
  });

  it('finds nothing between a plan and itself', () => {
    fc.assert(
      fc.property(plan, (rows) => {
        const found = comparePlans(rows, rows);
        expect(found.rows).toEqual([]);
        expect(found.unchanged).toBe(rows.length);
      }),
    );
  });

  it('is mirrored when before and after change places', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const back = comparePlans(after, before);
        expect(told(mirror(back))).toEqual(told(comparePlans(before, after).rows));
        expect(back.unchanged).toBe(comparePlans(before, after).unchanged);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = plan.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([before, mixedBefore], [after, mixedAfter]) => {
        expect(comparePlans(mixedBefore, mixedAfter)).toEqual(comparePlans(before, after));
      }),
    );
  });
});
