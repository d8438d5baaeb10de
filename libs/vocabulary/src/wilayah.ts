/** A region code of the Ministry of Home Affairs: `63`, `63.01`, `63.01.01` or `63.01.01.2001`. Text, never a number. */
export type WilayahCode = string;

export const WILAYAH_LEVELS = ['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const;
export type WilayahLevel = (typeof WILAYAH_LEVELS)[number];

export const WILAYAH_KINDS = [
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'kelurahan',
  'desa',
  'desa_adat',
] as const;
export type WilayahKind = (typeof WILAYAH_KINDS)[number];

export interface Wilayah {
  readonly code: WilayahCode;
  readonly name: string;
  readonly kind: WilayahKind;
}

const WILAYAH_CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.[123]\d{3})?)?)?$/;

export function isWilayahCode(text: string): boolean {
  return WILAYAH_CODE.test(text);
}

/** Level by the number of parts; the code must be well-formed. */
export function levelOfWilayah(code: WilayahCode): WilayahLevel {
  return WILAYAH_LEVELS[code.split('.').length - 1]!;
}

/**
 * Kind by the code alone. Kota have second parts from 71 up; the first digit of the last part
 * tells kelurahan (1), desa (2) and desa adat (3). Source: Permendagri 72/2019 on region codes.
 */
export function kindOfWilayah(code: WilayahCode): WilayahKind {
  const parts = code.split('.');
  switch (parts.length) {
    case 1:
      return 'provinsi';
    case 2:
      return Number(parts[1]) >= 71 ? 'kota' : 'kabupaten';
    case 3:
      return 'kecamatan';
    default:
      return parts[3]!.startsWith('1')
        ? 'kelurahan'
        : parts[3]!.startsWith('3')
          ? 'desa_adat'
          : 'desa';
  }
}

export function provinsiOf(code: WilayahCode): WilayahCode {
  return code.slice(0, 2);
}

/** `63.01` of `63.01.01.2001`; a province code has no kabupaten and gives itself. */
export function kabupatenOf(code: WilayahCode): WilayahCode {
  return code.slice(0, 5);
}

export function kecamatanOf(code: WilayahCode): WilayahCode {
  return code.slice(0, 8);
}

export function isDesaCode(code: string): boolean {
  return code.length === 13 && isWilayahCode(code);
}

/** Kelurahan have no APBDes; only desa and desa adat send village budgets. */
export function hasVillageBudget(code: WilayahCode): boolean {
  const kind = kindOfWilayah(code);
  return kind === 'desa' || kind === 'desa_adat';
}
