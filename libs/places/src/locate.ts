import { type LocationState, type Wilayah, type WilayahCode } from '@app/vocabulary';
import { findBelow, findKabupaten, type Gazetteer, isWithin } from './gazetteer';
import { meansEverywhere } from './place-name';
import { type PlaceParts, readPlaceParts, splitPlaces } from './place-parts';
import { resolveWithin, where } from './resolve-desa';

export interface LocatedDesa {
  readonly code: WilayahCode;
  /** what the text says beyond the desa: RT, dusun, street; may be empty */
  readonly detail: string;
}

/** A place that was written but not found, with the reason in Indonesian. */
export interface LocationDoubt {
  readonly text: string;
  readonly candidates: readonly Wilayah[];
  readonly reason: string;
}

export interface LocationReading {
  /** the finest level any of the places reaches */
  readonly state: LocationState;
  readonly desa: readonly LocatedDesa[];
  readonly kecamatan: readonly WilayahCode[];
  readonly doubts: readonly LocationDoubt[];
}

type Place =
  | { readonly level: 'desa'; readonly code: WilayahCode; readonly detail: string }
  | { readonly level: 'kecamatan'; readonly code: WilayahCode }
  | { readonly level: 'kabupaten' }
  | { readonly level: 'none'; readonly candidates: readonly Wilayah[]; readonly reason: string };

const none = (reason: string, candidates: readonly Wilayah[] = []): Place => ({
  level: 'none',
  candidates,
  reason,
});

/**
 * Reads a location text such as SIPD's lokasi_bl. Broad places ("Semua Kel/Desa") are never
 * expanded into desa, and a place of another kabupaten is reported, not matched by luck.
 *
 * @param options.within the province or kabupaten whose plan this is; places elsewhere do not resolve
 */
export function locate(
  text: string,
  gazetteer: Gazetteer,
  options: { readonly within?: WilayahCode | undefined } = {},
): LocationReading {
  const desa = new Map<WilayahCode, LocatedDesa>();
  const kecamatan = new Set<WilayahCode>();
  const doubts: LocationDoubt[] = [];
  let isBroad = false;
  for (const written of splitPlaces(text)) {
    const place = readPlace(readPlaceParts(written), gazetteer, options.within);
    if (place.level === 'desa') desa.set(place.code, mergeDetail(desa.get(place.code), place));
    else if (place.level === 'kecamatan') kecamatan.add(place.code);
    else if (place.level === 'kabupaten') isBroad = true;
    else doubts.push({ text: written, candidates: place.candidates, reason: place.reason });
  }
  return {
    state: stateOf(desa.size, kecamatan.size, isBroad),
    desa: [...desa.values()],
    kecamatan: [...kecamatan],
    doubts,
  };
}

function stateOf(desa: number, kecamatan: number, isBroad: boolean): LocationState {
  if (desa > 0) return 'desa';
  if (kecamatan > 0) return 'kecamatan';
  return isBroad ? 'kabupaten' : 'tidak_ada';
}

function mergeDetail(earlier: LocatedDesa | undefined, found: LocatedDesa): LocatedDesa {
  const details = [earlier?.detail, found.detail].filter((detail) => detail);
  return { code: found.code, detail: [...new Set(details)].join('; ') };
}

function readPlace(
  parts: PlaceParts,
  gazetteer: Gazetteer,
  within: WilayahCode | undefined,
): Place {
  const home = homeOf(parts.kabupaten, gazetteer, within);
  if (home && 'level' in home) return home;
  const region = home?.code;
  if (parts.desa !== undefined && !meansEverywhere(parts.desa)) {
    return readDesa({ ...parts, desa: parts.desa }, gazetteer, region);
  }
  if (parts.kecamatan !== undefined && !meansEverywhere(parts.kecamatan)) {
    return readKecamatan(parts.kecamatan, gazetteer, region);
  }
  const saysBroad = [parts.kabupaten, parts.kecamatan, parts.desa].some(
    (part) => part !== undefined,
  );
  if (saysBroad || meansEverywhere(parts.detail)) return { level: 'kabupaten' };
  return none('Teks ini tidak menyebut desa/kelurahan atau kecamatan dengan jelas.');
}

/** The region a place may lie in: the kabupaten it names, if that is inside `within`. */
function homeOf(
  kabupaten: string | undefined,
  gazetteer: Gazetteer,
  within: WilayahCode | undefined,
): { code: WilayahCode | undefined } | Extract<Place, { level: 'none' }> {
  if (kabupaten === undefined || meansEverywhere(kabupaten)) return { code: within };
  const found = findKabupaten(gazetteer, kabupaten);
  const inside = found.filter((row) => isWithin(row.code, within));
  if (inside.length === 1) return { code: inside[0]!.code };
  const reason =
    inside.length > 1
      ? `"${kabupaten}" bisa berarti kabupaten atau kota; tulis lengkap.`
      : `"${kabupaten}" di luar wilayah${outsideOf(within, gazetteer)}; lokasi ini tidak dipakai.`;
  return { level: 'none', candidates: inside, reason };
}

function readKecamatan(text: string, gazetteer: Gazetteer, region: WilayahCode | undefined): Place {
  const named = findBelow(gazetteer, 'kecamatan', text);
  const found = named.filter((row) => isWithin(row.code, region));
  if (found.length === 1) return { level: 'kecamatan', code: found[0]!.code };
  if (found.length > 1)
    return none(`Nama kecamatan "${text}" ada ${found.length}; sebut kabupatennya.`, found);
  return none(`Kecamatan "${text}" tidak ditemukan${where(region, gazetteer)}.`, named);
}

function readDesa(
  parts: PlaceParts & { readonly desa: string },
  gazetteer: Gazetteer,
  region: WilayahCode | undefined,
): Place {
  const found = resolveWithin(parts, gazetteer, region);
  if ('code' in found) return { level: 'desa', code: found.code, detail: parts.detail };
  return none(found.reason, found.candidates);
}

const outsideOf = (within: WilayahCode | undefined, gazetteer: Gazetteer): string => {
  const name = within && gazetteer.byCode.get(within)?.name;
  return name ? ` ${name}` : '';
};
