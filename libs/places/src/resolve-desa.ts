import type { Wilayah, WilayahCode } from '@app/vocabulary';
import { findByFormerName } from './former-desa';
import { describePlace, findBelow, findKabupaten, type Gazetteer, isWithin } from './gazetteer';
import { hasLabel, meansEverywhere, withoutLabel } from './place-name';

export interface DesaNames {
  readonly desa: string;
  readonly kecamatan?: string | undefined;
  readonly kabupaten?: string | undefined;
}

export type DesaResolution =
  | { readonly code: WilayahCode }
  | { readonly candidates: readonly Wilayah[]; readonly reason: string };

type Unresolved = Exclude<DesaResolution, { code: WilayahCode }>;

/**
 * Finds the one desa that the names mean, or says why there is none. Names are not keys: 126 desa
 * names of Kalimantan Selatan occur more than once, so a homonym is decided only by the kecamatan
 * and kabupaten written beside it, never guessed.
 */
export function resolveDesa(names: DesaNames, gazetteer: Gazetteer): DesaResolution {
  const kabupaten = wrote(names.kabupaten);
  if (!kabupaten) return resolveWithin(names, gazetteer, undefined);
  const found = findKabupaten(gazetteer, kabupaten);
  if (found.length === 1) return resolveWithin(names, gazetteer, found[0]!.code);
  if (found.length === 0) return unresolved(`"${kabupaten}" di luar wilayah.`);
  return unresolved(`"${kabupaten}" bisa berarti kabupaten atau kota; tulis lengkap.`, found);
}

/** As resolveDesa, inside a region whose code is known; the written kabupaten is not looked at. */
export function resolveWithin(
  names: DesaNames,
  gazetteer: Gazetteer,
  region: WilayahCode | undefined,
): DesaResolution {
  const kecamatan = wrote(names.kecamatan);
  const areas = kecamatan ? findBelow(gazetteer, 'kecamatan', kecamatan) : [];
  const inside = areas.filter((row) => isWithin(row.code, region));
  if (kecamatan && inside.length === 0) {
    return unresolved(
      `Kecamatan "${kecamatan}" tidak ditemukan${where(region, gazetteer)}.`,
      areas,
    );
  }
  const codes = kecamatan ? inside.map((row) => row.code) : [region];
  const named = findBelow(gazetteer, 'desa', names.desa);
  const found = named.filter((row) => codes.some((code) => isWithin(row.code, code)));
  if (found.length === 1) return { code: found[0]!.code };
  if (found.length > 1) return chooseByKind(names.desa, found, gazetteer);
  const moved = findByFormerName({ desa: names.desa, kecamatan }, gazetteer, region);
  if (moved.length > 0) return unresolved(movedWords(names.desa, moved, gazetteer), moved);
  const place = kecamatan
    ? ` di Kec. ${withoutLabel(kecamatan, 'kecamatan')}`
    : where(region, gazetteer);
  const elsewhere = named.length > 0 ? ' Nama ini ada di tempat lain.' : '';
  return unresolved(`Desa/kelurahan "${names.desa}" tidak ditemukan${place}.${elsewhere}`, named);
}

function movedWords(text: string, now: readonly Wilayah[], gazetteer: Gazetteer): string {
  const places = now.map((row) => `${row.name}, ${describePlace(gazetteer, row.code)}`);
  return `Nama desa "${text}" dari daftar lama; kini ${places.join(' atau ')}.`;
}

/** A kelurahan and a desa may share a name; the word in front then decides. */
function chooseByKind(
  text: string,
  found: readonly Wilayah[],
  gazetteer: Gazetteer,
): DesaResolution {
  const kelurahan = /^\s*kel/i.test(text);
  const kin = found.filter((row) => (row.kind === 'kelurahan') === kelurahan);
  if (kin.length === 1 && hasLabel(text, 'desa')) return { code: kin[0]!.code };
  const places = found.map((row) => describePlace(gazetteer, row.code)).join('; ');
  return unresolved(`Nama desa "${text}" ada ${found.length}: ${places}.`, found);
}

function unresolved(reason: string, candidates: readonly Wilayah[] = []): Unresolved {
  return { candidates, reason };
}

/** " di Tanah Laut", or nothing where the region is unknown. */
export function where(region: WilayahCode | undefined, gazetteer: Gazetteer): string {
  const name = region && gazetteer.byCode.get(region)?.name;
  return name ? ` di ${name}` : '';
}

const wrote = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed && !meansEverywhere(trimmed) ? trimmed : undefined;
};
