import { readQuantity, readVolume } from './read-quantity';

describe('readQuantity', () => {
  it.each([
    ['13 KM', '13', 'KM'],
    ['1 Dokumen', '1', 'Dokumen'],
    ['1.250 Orang', '1250', 'Orang'],
    ['12,5 %', '12.5', '%'],
    ['0.50 Liter/Detik', '0.50', 'Liter/Detik'],
    ['100%', '100', '%'],
  ])('takes %s apart', (text, amount, satuan) => {
    expect(readQuantity(text)).toEqual({ amount, satuan });
  });

  it.each(['0.50/1 Liter/Detik', '2 x 150 m', 'satu unit', '', '1.2.3 buah'])(
    'leaves %s in words',
    (text) => {
      expect(readQuantity(text)).toBeUndefined();
    },
  );
});

describe('readVolume', () => {
  it('takes a number cell as it is, with the noise of binary fractions cut off', () => {
    const cell = { kind: 'number', isFormula: false, isCut: false } as const;
    expect(readVolume({ ...cell, text: '1.250' })?.amount).toBe('1.250');
    expect(readVolume({ ...cell, text: '0.30000000000000004' })?.amount).toBe('0.3');
  });
});
