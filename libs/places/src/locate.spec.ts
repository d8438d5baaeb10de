import fc from 'fast-check';
import { kindOfWilayah, type Wilayah } from '@app/vocabulary';
import { completeDesaCode } from './complete-desa-code';
import { makeGazetteer } from './gazetteer';
import { locate } from './locate';
import { resolveDesa } from './resolve-desa';

const NAMES: readonly (readonly [string, string])[] = [
  ['63', 'Kalimantan Selatan'],
  ['63.03', 'KABUPATEN BANJAR'],
  ['63.05', 'KABUPATEN TAPIN'],
  ['63.71', 'KOTA BANJARMASIN'],
  ['63.03.01', 'Aluh-Aluh'],
  ['63.05.01', 'Binuang'],
  ['63.05.02', 'Kota Arga Makmur'],
  ['63.03.01.2001', 'Sungai Pinang'],
  ['63.05.01.2001', 'Tungkap'],
  ['63.05.01.2002', 'Sungai Pinang'],
  ['63.05.01.1003', 'Raya Belanti'],
  ['63.05.01.2004', 'Raya Belanti'],
  ['63.05.02.2001', 'Gunung Alam'],
];
const WILAYAH: Wilayah[] = NAMES.map(([code, name]) => ({ code, name, kind: kindOfWilayah(code) }));
const gazetteer = makeGazetteer(WILAYAH);
const TAPIN = { within: '63.05' };
const read = (text: string, options = TAPIN) => locate(text, gazetteer, options);

describe('locate', () => {
  it.each([
    ['Kab. Tapin, Binuang, Tungkap', ['63.05.01.2001']],
    ['Kab. Tapin, Kec. Binuang, Desa Tungkap', ['63.05.01.2001']],
    ['Kab. Tapin, Kota Arga Makmur, Gunung Alam', ['63.05.02.2001']],
    [
      'Kab. Tapin, Binuang, Tungkap ; Kab. Tapin, Kota Arga Makmur, Gunung Alam',
      ['63.05.01.2001', '63.05.02.2001'],
    ],
    ['Kab. Tapin, Binuang, Tungkap\nKab. Tapin, Binuang, Tungkap', ['63.05.01.2001']],
    ['Desa Tungkap Kec. Binuang', ['63.05.01.2001']],
    ['DESA TUNGKAP KECAMATAN BINUANG KABUPATEN TAPIN', ['63.05.01.2001']],
  ])('finds the desa of %j', (text, codes) => {
    const { state, desa, doubts } = read(text);
    expect(desa.map(({ code }) => code)).toEqual(codes);
    expect([state, doubts]).toEqual(['desa', []]);
  });

  it('keeps what is finer than the desa', () => {
    expect(read('RT 03 Dusun II, Desa Tungkap, Kec. Binuang').desa).toEqual([
      { code: '63.05.01.2001', detail: 'RT 03 Dusun II' },
    ]);
  });

  it.each([
    ['Kab. Tapin, Binuang, Semua Kel/Desa', 'kecamatan', ['63.05.01']],
    ['Kab. Tapin, Semua Kecamatan, Semua Kel/Desa', 'kabupaten', []],
    ['Semua Kota/Kab, Semua Kecamatan, Semua Kel/Desa', 'kabupaten', []],
    ['', 'tidak_ada', []],
  ])('never expands %j into desa', (text, state, kecamatan) => {
    expect(read(text)).toMatchObject({ state, kecamatan, desa: [], doubts: [] });
  });

  it('resolves nothing of a place in another kabupaten, even where the names exist here', () => {
    for (const text of [
      'Kab. Bengkulu Utara, Binuang, Tungkap',
      'Kab. Banjar, Aluh-Aluh, Sungai Pinang',
    ]) {
      const reading = read(text);
      expect(reading).toMatchObject({ state: 'tidak_ada', desa: [], kecamatan: [] });
      expect(reading.doubts[0]!.reason).toContain('di luar wilayah');
    }
  });

  it('does not guess between homonyms and shows them', () => {
    const province = locate('Desa Sungai Pinang', gazetteer, { within: '63' });
    expect(province.desa).toEqual([]);
    expect(province.doubts[0]!.candidates.map(({ code }) => code)).toEqual([
      '63.03.01.2001',
      '63.05.01.2002',
    ]);
    expect(read('Desa Sungai Pinang').desa).toEqual([{ code: '63.05.01.2002', detail: '' }]);
  });

  it('says which kecamatan it does not know', () => {
    expect(read('Kab. Tapin, Binung, Tungkap').doubts).toMatchObject([
      {
        text: 'Kab. Tapin, Binung, Tungkap',
        reason: expect.stringContaining('"Binung" tidak ditemukan'),
      },
    ]);
  });

  it('reports a text that names no place', () => {
    expect(read('Kantor dinas')).toMatchObject({
      state: 'tidak_ada',
      doubts: [{ text: 'Kantor dinas' }],
    });
  });

  it('never resolves a desa outside the region it was asked for', () => {
    const piece = fc.constantFrom(
      ...WILAYAH.map(({ name }) => name),
      'Desa ',
      'Kec. ',
      'Kab. ',
      ', ',
      ' ; ',
      'Semua Kel/Desa',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const reading = read(pieces.join(''));
        expect(reading.desa.every(({ code }) => code.startsWith('63.05.'))).toBe(true);
        expect(reading.kecamatan.every((code) => code.startsWith('63.05.'))).toBe(true);
      }),
    );
  });
});

describe('resolveDesa', () => {
  it('decides a homonym by the kecamatan or kabupaten beside it', () => {
    expect(resolveDesa({ desa: 'Sungai Pinang', kecamatan: 'Binuang' }, gazetteer)).toEqual({
      code: '63.05.01.2002',
    });
    expect(resolveDesa({ desa: 'SUNGAI PINANG', kabupaten: 'Kab. Banjar' }, gazetteer)).toEqual({
      code: '63.03.01.2001',
    });
    expect(resolveDesa({ desa: 'Sungai Pinang' }, gazetteer)).toMatchObject({
      candidates: [{}, {}],
    });
  });

  it('tells a desa from the kelurahan of the same name by the word in front', () => {
    expect(resolveDesa({ desa: 'Kel. Raya Belanti' }, gazetteer)).toEqual({
      code: '63.05.01.1003',
    });
    expect(resolveDesa({ desa: 'Desa Raya Belanti' }, gazetteer)).toEqual({
      code: '63.05.01.2004',
    });
    expect(resolveDesa({ desa: 'Raya Belanti' }, gazetteer)).toHaveProperty('candidates');
  });

  it('says when the kabupaten is not one of ours', () => {
    expect(resolveDesa({ desa: 'Wringinharjo', kabupaten: 'Cilacap' }, gazetteer)).toEqual({
      candidates: [],
      reason: '"Cilacap" di luar wilayah.',
    });
  });
});

describe('completeDesaCode', () => {
  it('puts the kabupaten before the code of Siskeudes and leaves a full code alone', () => {
    expect(completeDesaCode('01.2001.', '63.05')).toBe('63.05.01.2001');
    expect(completeDesaCode('63.05.01.2001', '63.05')).toBe('63.05.01.2001');
    expect(completeDesaCode('6305012001', '63.05')).toBeUndefined();
  });
});
