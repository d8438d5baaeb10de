import fc from 'fast-check';
import { kindOfWilayah, type Wilayah } from '@app/vocabulary';
import { makeGazetteer } from './gazetteer';
import { locate } from './locate';
import { resolveDesa } from './resolve-desa';

const KECAMATAN = ['Binuang', 'Hatungun', 'Salam Babaris'];
/** names of desa, some of them in more than one kecamatan */
const NAMES = [
  'Tungkap',
  'Pualam Sari',
  'Sungai Pinang',
  'Raya Belanti',
  'Padang Sari',
  'Suato Lama',
];

const region = (code: string, name: string): Wilayah => ({ code, name, kind: kindOfWilayah(code) });
const FRAME = [
  region('63.05', 'KABUPATEN TAPIN'),
  ...KECAMATAN.map((name, index) => region(`63.05.0${index + 1}`, name)),
];

/** Any spread of the names over the kecamatan, as desa or as kelurahan. */
const spread = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: KECAMATAN.length }),
      fc.constantFrom(...NAMES),
      fc.constantFrom('1', '2'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((desa) => [
    ...FRAME,
    ...desa.map(([kecamatan, name, kind], index) =>
      region(`63.05.0${kecamatan}.${kind}${String(index + 1).padStart(3, '0')}`, name),
    ),
  ]);

const isDesa = ({ code }: Wilayah): boolean => code.split('.').length === 4;

describe('places', () => {
  it.each([
    ['3 desa di Kec. Binuang', 'kecamatan', ['63.05.01']],
    ['se-Kecamatan Binuang', 'kecamatan', ['63.05.01']],
    ['Se Kec. Salam Babaris', 'kecamatan', ['63.05.03']],
    ['se-Kabupaten Tapin', 'kabupaten', []],
    ['se-kecamatan', 'kabupaten', []],
  ])('takes %j as broad and never expands it', (text, state, kecamatan) => {
    const gazetteer = makeGazetteer([...FRAME, region('63.05.01.2001', 'Tungkap')]);
    expect(locate(text, gazetteer, { within: '63.05' })).toMatchObject({
      state,
      kecamatan,
      desa: [],
      doubts: [],
    });
  });

  it('always resolve an exact name that is unique within its kecamatan', () => {
    fc.assert(
      fc.property(spread, (wilayah) => {
        const gazetteer = makeGazetteer(wilayah);
        for (const { code, name } of wilayah.filter(isDesa)) {
          const kecamatan = gazetteer.byCode.get(code.slice(0, 8))!.name;
          const alike = wilayah.filter(
            (row) => isDesa(row) && row.name === name && row.code.startsWith(code.slice(0, 8)),
          );
          if (alike.length === 1)
            expect(resolveDesa({ desa: name, kecamatan }, gazetteer)).toEqual({ code });
        }
      }),
    );
  });

  it('never resolve a name that means several, and show every one of them', () => {
    fc.assert(
      fc.property(spread, fc.constantFrom(...NAMES), (wilayah, name) => {
        const alike = wilayah.filter((row) => isDesa(row) && row.name === name);
        const found = resolveDesa({ desa: name }, makeGazetteer(wilayah));
        if (alike.length === 1) expect(found).toEqual({ code: alike[0]!.code });
        else if ('code' in found) throw new Error(`${name} was guessed`);
        else expect(found.candidates).toHaveLength(alike.length);
      }),
    );
  });
});
