import fc from 'fast-check';
import { findSumberDana, readSumberDana, sumberDanaList } from '.';

describe('reading a funding cell', () => {
  it.each([
    ['Dana Alokasi Umum (DAU)', ['DAU']],
    ['1.2.01.08 Dana Alokasi Umum (DAU)', ['DAU']],
    [
      'DAU yang Ditentukan Penggunaannya Bidang Kesehatan, DAK Non Fisik-BOKB-KB',
      ['DAU-DIT', 'DAK-NONFISIK'],
    ],
    ['DAU yang Ditentukan Penggunaannya Bidang Pendidikan, Kesehatan', ['DAU-DIT']],
    ['DAK Fisik-Bidang Usaha Mikro, Kecil, dan Menengah', ['DAK-FISIK']],
    ['DAK Non Fisik-Dana BOK-BOK Dinas-BOK Kabupaten/Kota', ['DAK-NONFISIK']],
    ['Pendapatan Denda Pajak Daerah, Pendapatan Bagi Hasil Pajak Rokok', ['PAD', 'BH-PROV']],
    ['Lain-lain PAD Yang Sah, Dana Bagi Hasil (DBH)', ['PAD', 'DBH']],
    ['APBD Prov', ['APBD-PROV']],
    ['DD, PBK', ['DD', 'PBK']],
    ['DDS/ADD', ['DD', 'ADD']],
    ['Dana Desa TA 2027 + Bankab', ['DD', 'PBK']],
    ['-', []],
    ['', []],
  ])('%s', (text, codes) => {
    expect(readSumberDana(text)).toEqual({ codes, unknown: [] });
  });

  it('reads PAD and bantuan keuangan as village funds in a village row', () => {
    expect(readSumberDana('PAD, Bantuan Keuangan Provinsi', 'desa').codes).toEqual([
      'PAD-DES',
      'PBP',
    ]);
    expect(readSumberDana('PAD, Bantuan Keuangan Provinsi').codes).toEqual(['PAD', 'BANKEU-PROV']);
  });

  it('gives back what it does not know, as written, instead of guessing', () => {
    expect(readSumberDana('DAU, Dana Kelapa Muda')).toEqual({
      codes: ['DAU'],
      unknown: ['Dana Kelapa Muda'],
    });
  });

  it('reads every code and every name of its own list back as that code', () => {
    for (const { code, aliases, isTransferToDesa } of sumberDanaList) {
      const context = isTransferToDesa ? 'desa' : 'apbd';
      for (const written of [code, ...aliases]) {
        expect([written, readSumberDana(written, context).codes]).toEqual([written, [code]]);
      }
    }
  });

  it('never throws and never answers a code outside the list', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        readSumberDana(text).codes.every((code) => findSumberDana(code) !== undefined),
      ),
    );
  });
});
