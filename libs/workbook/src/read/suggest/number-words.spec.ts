import { readNumberWords } from './number-words';

describe('readNumberWords', () => {
  it.each([
    ['dua juta', 2_000_000n],
    ['lima ratus ribu', 500_000n],
    ['Rp tujuh juta', 7_000_000n],
    ['seratus dua puluh lima juta rupiah', 125_000_000n],
    ['satu miliar dua ratus lima puluh juta', 1_250_000_000n],
    ['sebelas ribu', 11_000n],
    ['Seribu sembilan ratus', 1_900n],
    ['sejuta', 1_000_000n],
    ['tujuh belas', 17n],
    ['nol', 0n],
  ])('reads %s', (text, value) => {
    expect(readNumberWords(text)).toBe(value);
  });

  it.each(['menyusul', 'nol koma', 'dua dua', 'juta', 'dua juta lima juta', 'sesuai RAB', ''])(
    'takes %j for no number',
    (text) => {
      expect(readNumberWords(text)).toBeUndefined();
    },
  );
});
