import { readFileSync } from 'node:fs';
import { kindOfWilayah, type Wilayah } from '@app/vocabulary';
import former from './data/former-desa.json';
import { findByFormerCode } from './former-desa';
import { makeGazetteer } from './gazetteer';
import { locate } from './locate';
import { resolveDesa } from './resolve-desa';

/** Today's official list, as the installation loads it. */
function official(): Wilayah[] {
  const rowsOf = (name: string): string[][] =>
    readFileSync(require.resolve(`idn-area-data/data/${name}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.replaceAll('"', '').split(','));
  return ['regencies', 'districts', 'villages']
    .flatMap(rowsOf)
    .filter(([code]) => code!.startsWith('63.'))
    .map((cells) => ({
      code: cells[0]!,
      name: cells.at(-1)!.trim(),
      kind: kindOfWilayah(cells[0]!),
    }));
}

const gazetteer = makeGazetteer(official());

describe('the list of former desa', () => {
  it('leads from codes that are out of force to desa that exist under the name it says', () => {
    const sources = new Set(former.sources.map(({ id }) => id));
    expect(former.desa.length).toBeGreaterThanOrEqual(23);
    for (const { formerCode, code, name, source } of former.desa) {
      expect(gazetteer.byCode.has(formerCode)).toBe(false);
      expect(gazetteer.byCode.get(code)?.name).toBe(name);
      expect(sources).toContain(source);
    }
  });

  it('names each former code once', () => {
    const codes = former.desa.map(({ formerCode }) => formerCode);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('a desa of before', () => {
  it('is found by its former code, and a code in force is no former one', () => {
    expect(findByFormerCode('63.10.05.2007', gazetteer)?.code).toBe('63.10.12.2001');
    expect(findByFormerCode('63.10.12.2001', gazetteer)).toBeUndefined();
    expect(findByFormerCode('63.10.05.2999', gazetteer)).toBeUndefined();
  });

  it.each([
    ['a former name', { desa: 'Desa Timbarau Panjang' }, '63.10.12.2004', 'Tibarau Panjang'],
    [
      'a former kecamatan',
      { desa: 'Salimuran', kecamatan: 'Kec. Kusan Hilir' },
      '63.10.11.2013',
      'Kec. Kusan Tengah',
    ],
  ])('under %s is proposed, and never taken', (_, names, code, words) => {
    const found = resolveDesa({ ...names, kabupaten: 'Tanah Bumbu' }, gazetteer);
    expect(found).toMatchObject({
      candidates: [{ code }],
      reason: expect.stringContaining(words),
    });
    expect(found).not.toHaveProperty('code');
  });

  it('is proposed for the text of a location too', () => {
    const text = 'Kab. Tanah Bumbu, Kusan Hulu, Mangkalapi';
    const { desa, doubts } = locate(text, gazetteer, { within: '63.10' });
    expect(desa).toEqual([]);
    expect(doubts).toMatchObject([{ candidates: [{ code: '63.10.12.2003' }] }]);
  });

  it('does not stand for a desa of another kabupaten', () => {
    const found = resolveDesa({ desa: 'Timbarau Panjang', kabupaten: 'Tapin' }, gazetteer);
    expect(found).toMatchObject({ candidates: [] });
  });
});
