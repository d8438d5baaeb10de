import fc from 'fast-check';
import { Rupiah } from './rupiah';

const sen = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });

describe('Rupiah', () => {
  it('survives its own text, to the sen and up to 10^15 rupiah', () => {
    fc.assert(
      fc.property(sen, (value) => {
        expect(Rupiah.parse(Rupiah.fromSen(value).toString()).sen).toBe(value);
      }),
    );
  });

  it('splits into parts that add up to the whole', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(sen, weights, (value, parts) => {
        expect(Rupiah.sum(Rupiah.fromSen(value).split(parts)).sen).toBe(value);
      }),
    );
  });

  it.each(['1.234', 'Rp 1', '', '1e5', '1.'])('refuses %j', (text) => {
    expect(() => Rupiah.parse(text)).toThrow(RangeError);
  });
});
