import { Rupiah } from '@app/vocabulary';
import fc from 'fast-check';
import { rupiahTransformer } from './rupiah-transformer';

describe('rupiah transformer', () => {
  it('brings every amount of numeric(18,2) to the database and back unchanged', () => {
    const limit = 10n ** 18n - 1n;
    fc.assert(
      fc.property(fc.bigInt({ min: -limit, max: limit }), (sen) => {
        const text: unknown = rupiahTransformer.to(Rupiah.fromSen(sen));
        expect(text).toMatch(/^-?\d+\.\d{2}$/);
        expect((rupiahTransformer.from(text) as Rupiah).sen).toBe(sen);
      }),
    );
  });

  it('keeps an unknown amount unknown, and zero an amount', () => {
    expect(rupiahTransformer.from(null)).toBeNull();
    expect(rupiahTransformer.to(null)).toBeNull();
    expect(rupiahTransformer.from('0.00')).toBe(Rupiah.zero);
  });
});
