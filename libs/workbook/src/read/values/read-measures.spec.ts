import { readMeasures } from './read-measures';

const sides = (text: string) =>
  readMeasures(text).map((measure) =>
    measure.sides.map(({ amount, satuan }) => `${amount} ${satuan}`),
  );

describe('readMeasures', () => {
  it.each([
    ['3 unit', [['3 unit']]],
    ['1.200 m x 3 m', [['1200 m', '3 m']]],
    ['Pembangunan 3 unit sumur bor dan 12,5 km pipa', [['3 unit'], ['12.5 km']]],
    ['Talud 50 M × 1,5 M × 0,4 M', [['50 M', '1.5 M', '0.4 M']]],
    ['Jalan RT 03 tahun 2027', []],
    ['3 mobil', []],
    ['', []],
  ])('finds the volumes of %j', (text, found) => {
    expect(sides(text)).toEqual(found);
  });
});
