import type { Wilayah, WilayahCode } from '@app/vocabulary';
import former from './data/former-desa.json';
import { type Gazetteer, isWithin } from './gazetteer';
import { nameKey, withoutLabel } from './place-name';

/**
 * The desa that an official list of before knew under a code which nobody bears any more. It is a
 * suggestion to be shown, never a value to be taken.
 *
 * @returns undefined where the code is in force or was never known
 */
export function findByFormerCode(code: string, gazetteer: Gazetteer): Wilayah | undefined {
  if (gazetteer.byCode.has(code)) return undefined;
  return former.desa
    .filter((row) => row.formerCode === code)
    .map((row) => gazetteer.byCode.get(row.code))
    .find((row) => row !== undefined);
}

/**
 * The desa that bore a name of before, or that lay in another kecamatan then: "Salimuran, Kec. Kusan
 * Hilir" is one of Kec. Kusan Tengah today.
 *
 * @param region only desa inside it; undefined: anywhere
 */
export function findByFormerName(
  { desa, kecamatan }: { desa: string; kecamatan: string | undefined },
  gazetteer: Gazetteer,
  region: WilayahCode | undefined,
): readonly Wilayah[] {
  const wanted = nameKey(withoutLabel(desa, 'desa'));
  const area = kecamatan && nameKey(withoutLabel(kecamatan, 'kecamatan'));
  return former.desa
    .filter((row) => nameKey(row.formerName) === wanted)
    .filter((row) => !area || nameKey(row.formerKecamatan) === area)
    .filter((row) => isWithin(row.code, region))
    .flatMap((row) => gazetteer.byCode.get(row.code) ?? []);
}
