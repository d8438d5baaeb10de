import fc from 'fast-check';
import { Rupiah } from '@app/vocabulary';
import type { Cell } from '../table';
import { readAmount } from './read-amount';

const cell = (text: string, kind: Cell['kind'] = 'text'): Cell => ({
  text,
  kind,
  isFormula: false,
  isCut: false,
});
const read = (text: string, kind?: Cell['kind']) => {
  const reading = readAmount(cell(text, kind));
  return 'value' in reading ? (reading.value?.toString() ?? 'kosong') : reading.fault.rule;
};

describe('readAmount', () => {
  it.each([
    ['1250000', '1250000.00'],
    ['1.250', '1250.00'],
    ['1.234.567', '1234567.00'],
    ['1.250.000,50', '1250000.50'],
    ['1,250,000.50', '1250000.50'],
    ['1,250,000', '1250000.00'],
    ['Rp 1.250.000', '1250000.00'],
    ['Rp1.250.000,-', '1250000.00'],
    ['Rp. 192.212.700,00', '192212700.00'],
    ['1 250 000', '1250000.00'],
    ['1E+15', '1000000000000000.00'],
    ['999999999999999.99', '999999999999999.99'],
    ['12,5', '12.50'],
    ['0', '0.00'],
  ])('D02 reads the text %s as %s', (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each(['-', '–', 'Rp -', 'Rp. -', 'nihil', '...'])(
    'takes %s for blank, not for zero',
    (text) => {
      expect(read(text)).toBe('kosong');
    },
  );

  it.each(['1.25', '1,250', '12.34.567', '1.2.3', 'seratus', '1..000', '12/3'])(
    'D02 asks about %s, which has no certain reading',
    (text) => {
      expect(read(text)).toMatch(/tidak jelas/);
    },
  );

  it.each([
    ['1.25', 'Bisa berarti 1,25 atau 125.'],
    ['1,250', 'Bisa berarti 1,250 atau 1.250.'],
    ['12.34.567', 'Bisa berarti 1234,567 atau 1.234.567.'],
  ])('D02 shows both readings of %s and takes none', (text, advice) => {
    expect(readAmount(cell(text))).toMatchObject({
      fault: { advice: expect.stringContaining(advice) },
    });
  });

  it.each([
    ['1,2 miliar', '1200000000'],
    ['350 juta', '350000000'],
    ['1500 rb', '1500000'],
    ['Rp 2 M', '2000000000'],
  ])('writes %s out for the person to confirm', (text, digits) => {
    expect(readAmount(cell(text))).toMatchObject({
      fault: { advice: expect.stringContaining(`tulis ${digits}.`) },
    });
  });

  it('refuses 17 digits as more than 10^15 rupiah, not by cutting them', () => {
    expect(read('12345678901234567')).toMatch(/melebihi/);
    expect(read('12.345.678.901.234.567')).toMatch(/melebihi/);
  });

  it.each(['-1', '(1.000)', '-1.250.000,00'])('D02 refuses the negative %s', (text) => {
    expect(read(text)).toMatch(/negatif/);
  });

  it.each(['1,5 juta', 'Rp 2 M', '1500 rb'])('never scales %s on its own', (text) => {
    expect(read(text)).toMatch(/disingkat/);
  });

  it('refuses a third decimal and more than 10^15 rupiah', () => {
    expect(read('1.250,505')).toMatch(/dua angka/);
    expect(read('1000000000000000,01')).toMatch(/melebihi/);
    expect(read('1E+16')).toMatch(/melebihi/);
    expect(read('9E+900')).toMatch(/tidak jelas|melebihi/);
  });

  it('D01 takes a number cell digit by digit', () => {
    expect(read('1000000000000000', 'number')).toBe('1000000000000000.00');
    expect(read('999999999999999.99', 'number')).toBe('999999999999999.99');
    expect(read('1.25', 'number')).toBe('1.25');
    expect(read('1.5E+3', 'number')).toBe('1500.00');
  });

  it('forgives a number cell the noise of binary fractions, not a real third decimal', () => {
    expect(read('192212700.33000001', 'number')).toBe('192212700.33');
    expect(read('1234.5599999999999', 'number')).toBe('1234.56');
    expect(read('1234.567', 'number')).toMatch(/dua angka/);
  });

  it('asks about a date in an amount column', () => {
    expect(read('2027-01-15', 'date')).toMatch(/tanggal/);
  });

  it('D01 reads back every amount as Indonesians and as machines write it', () => {
    const sen = fc.bigInt({ min: 0n, max: 10n ** 17n });
    fc.assert(
      fc.property(sen, (value) => {
        const plain = Rupiah.fromSen(value).toString();
        const [whole = '', cents = ''] = plain.split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
        expect(read(`Rp ${grouped},${cents}`)).toBe(plain);
        expect(read(plain, 'number')).toBe(plain);
      }),
    );
  });
});
