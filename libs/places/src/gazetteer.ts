import {
  kabupatenOf,
  levelOfWilayah,
  type Wilayah,
  type WilayahCode,
  type WilayahLevel,
} from '@app/vocabulary';
import { nameKey, withoutLabel } from './place-name';

/** Regions by code and by normalised name. Made once per import, from rows the caller loaded. */
export interface Gazetteer {
  readonly byCode: ReadonlyMap<WilayahCode, Wilayah>;
  /** every region of a level whose name reads the same; homonyms stay together */
  find(level: WilayahLevel, name: string): readonly Wilayah[];
}

const bareName = (row: Wilayah, level: WilayahLevel): string =>
  level === 'kabupaten' ? withoutLabel(row.name, 'kabupaten') : row.name;

/** @param wilayah any regions; those of other provinces may be left out */
export function makeGazetteer(wilayah: readonly Wilayah[]): Gazetteer {
  const byCode = new Map<WilayahCode, Wilayah>();
  const byName = new Map<string, Wilayah[]>();
  for (const row of wilayah) {
    const level = levelOfWilayah(row.code);
    const key = `${level}:${nameKey(bareName(row, level))}`;
    byCode.set(row.code, row);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return { byCode, find: (level, name) => byName.get(`${level}:${nameKey(name)}`) ?? [] };
}

/**
 * The kabupaten or kota a text names. `Kab. Bandung` and `Kota Bandung` are two places, so a label
 * that is written must agree; a bare name may mean both.
 */
export function findKabupaten(gazetteer: Gazetteer, text: string): readonly Wilayah[] {
  const found = gazetteer.find('kabupaten', withoutLabel(text, 'kabupaten'));
  const kind = /^\s*kab/i.test(text)
    ? 'kabupaten'
    : /^\s*kota[\s.]/i.test(text)
      ? 'kota'
      : undefined;
  return kind === undefined ? found : found.filter((row) => row.kind === kind);
}

/** Regions under a name, tried as written first: `Kota Arga Makmur` is the name of a kecamatan. */
export function findBelow(
  gazetteer: Gazetteer,
  level: 'kecamatan' | 'desa',
  text: string,
): readonly Wilayah[] {
  const asWritten = gazetteer.find(level, text);
  return asWritten.length > 0 ? asWritten : gazetteer.find(level, withoutLabel(text, level));
}

export function isWithin(code: WilayahCode, region: WilayahCode | undefined): boolean {
  return region === undefined || code === region || code.startsWith(`${region}.`);
}

/** "Desa X, Kec. Y, Kab. Z": how a candidate is shown to the person who must choose. */
export function describePlace(gazetteer: Gazetteer, code: WilayahCode): string {
  const kecamatan = gazetteer.byCode.get(code.slice(0, 8))?.name ?? code.slice(0, 8);
  const kabupaten = gazetteer.byCode.get(kabupatenOf(code))?.name ?? kabupatenOf(code);
  return `Kec. ${kecamatan}, ${kabupaten}`;
}
