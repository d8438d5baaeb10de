import * as fc from 'fast-check';
import { formatJuta, formatRupiah, formatRupiahShort, sumRupiah } from './rupiah';

describe('formatRupiah', () => {
  it.each([
    ['376660000.00', 'Rp 376.660.000'],
    ['0.00', 'Rp 0'],
    ['192212700.50', 'Rp 192.212.700,50'],
    ['-1500.00', '−Rp 1.500'],
  ])('writes %s as %s', (amount, words) => {
    expect(formatRupiah(amount)).toBe(words);
  });

  it('keeps every digit of an amount beyond the range of exact floats', () => {
    expect(formatRupiah('9007199254740993.00')).toBe('Rp 9.007.199.254.740.993');
  });
});

describe('formatRupiahShort', () => {
  it.each([
    ['86412345678.00', 'Rp 86,4 miliar'],
    ['41000000000.00', 'Rp 41,0 miliar'],
    ['999960000.00', 'Rp 1,0 miliar'],
    ['2912345678901.00', 'Rp 2,9 triliun'],
    ['750.00', 'Rp 750'],
  ])('writes %s as %s', (amount, words) => {
    expect(formatRupiahShort(amount)).toBe(words);
  });
});

describe('formatJuta', () => {
  it('tells an amount below a million from nothing', () => {
    expect(formatJuta('0.00')).toBe('0');
    expect(formatJuta('250000.00')).toBe('<1');
    expect(formatJuta('4119600000.00')).toBe('4.120');
  });
});

describe('sumRupiah', () => {
  it('adds to the sen and counts an unknown amount as nothing', () => {
    expect(sumRupiah(['0.10', null, '0.20'])).toBe('0.30');
  });

  it('does not depend on the order of the amounts', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 2 ** 40 }).map((n) => `${n}.07`));
    fc.assert(fc.property(amounts, (list) => sumRupiah(list) === sumRupiah([...list].reverse())));
  });
});
