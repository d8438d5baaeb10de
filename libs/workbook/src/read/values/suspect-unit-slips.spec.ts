import fc from 'fast-check';
import { Rupiah } from '@app/vocabulary';
import { suspectUnitSlips } from './suspect-unit-slips';

const amounts = (values: readonly bigint[], owner = 'Dinas PMD') =>
  values.map((rupiah, index) => ({
    owner,
    sheet: 'Renja',
    cell: `I${index + 2}`,
    amount: Rupiah.fromSen(rupiah * 100n),
  }));
const USUAL = [120n, 250n, 90n, 400n, 180n, 75n, 310n, 150n, 220n].map(
  (millions) => millions * 1_000_000n,
);

describe('suspectUnitSlips', () => {
  it('asks about an amount that is ordinary only in thousands', () => {
    expect(suspectUnitSlips(amounts([...USUAL, 175_000n]))).toEqual([
      expect.stringMatching(/sel I11: Rp 175\.000 .*ribuan rupiah\? Nilainya tidak diubah/),
    ]);
  });

  it('asks about an amount that is ordinary only in millions', () => {
    expect(suspectUnitSlips(amounts([...USUAL, 175n]))).toEqual([
      expect.stringContaining('jutaan rupiah?'),
    ]);
  });

  it('holds each OPD against its own habits', () => {
    const small = amounts(
      [1n, 2n, 3n, 2n, 1n, 2n, 3n, 1n].map((value) => value * 100_000n),
      'Kecamatan',
    );
    expect(suspectUnitSlips([...amounts(USUAL), ...small])).toEqual([]);
  });

  it('says nothing where there are too few amounts to show a habit', () => {
    expect(suspectUnitSlips(amounts([100_000_000n, 200_000_000n, 100_000n]))).toEqual([]);
  });

  it('never suspects amounts within one order of magnitude, nor zero', () => {
    const amount = fc.bigInt({ min: 100_000_000n, max: 999_999_999n });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 8, maxLength: 40 }), (values) => {
        expect(suspectUnitSlips(amounts([...values, 0n]))).toEqual([]);
      }),
    );
  });
});
