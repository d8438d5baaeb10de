import type { Cell } from '../table';
import { readCode, splitCodeAndName } from './read-code';

const cell = (text: string, kind: Cell['kind']): Cell => ({
  text,
  kind,
  isFormula: false,
  isCut: false,
});

describe('readCode', () => {
  it.each(['1.10', '00123', '5.1.02'])('D03 keeps the text %s as it is', (text) => {
    expect(readCode(cell(text, 'text'))).toEqual({ value: text });
  });

  it('D03 refuses a number cell and explains what Excel did to it', () => {
    expect(readCode(cell('2.1', 'number'))).toMatchObject({
      fault: { rule: expect.stringContaining('2.10 menjadi 2.1') },
    });
  });

  it('refuses a code that Excel turned into a date', () => {
    expect(readCode(cell('2003-02-01', 'date'))).toMatchObject({
      fault: { rule: expect.stringContaining('tanggal') },
    });
  });
});

describe('splitCodeAndName', () => {
  it.each([
    ['1.01.02.1.01.0001 Pembangunan USB', '1.01.02.1.01.0001', 'Pembangunan USB'],
    ['X.XX.01 PROGRAM PENUNJANG', 'X.XX.01', 'PROGRAM PENUNJANG'],
    ['2.13 - Pemberdayaan Masyarakat dan Desa', '2.13', 'Pemberdayaan Masyarakat dan Desa'],
    ['1.04.2.10.1.03.01.0000 Dinas PUPR', '1.04.2.10.1.03.01.0000', 'Dinas PUPR'],
    ['2.13.04.2.01.0003', '2.13.04.2.01.0003', ''],
    ['Dinas Kesehatan', '', 'Dinas Kesehatan'],
    ['3 Posyandu', '3', 'Posyandu'],
  ])('takes %s apart', (text, kode, nama) => {
    expect(splitCodeAndName(text)).toEqual({ kode, nama });
  });
});
