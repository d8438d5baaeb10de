import { parseNomenklatur } from '@app/vocabulary';
import data from './data/kewenangan.json';

export interface KewenanganHint {
  readonly bidangUrusan: string;
  readonly matter: string;
  /** kegiatan codes the kabupaten/kota list holds; everything else of the bidang is above it */
  readonly kegiatanKabupaten: readonly string[];
  /** what the province has, in Indonesian */
  readonly provinsi: string;
}

/** Fields split between centre and province. Source: UU 23/2014 Pasal 14. */
export const kewenanganHints: readonly KewenanganHint[] = data.rows;

export const kewenanganSource = { source: data.source, note: data.note } as const;

/**
 * The hint for a kabupaten/kota row that lies in such a field but outside the kegiatan left to
 * kabupaten/kota; undefined when there is nothing to look at. Penunjang rows never get one.
 */
export function kewenanganHintForKabupaten(kodeSubKegiatan: string): KewenanganHint | undefined {
  const code = parseNomenklatur(kodeSubKegiatan);
  if (!code || code.isPenunjang) return undefined;
  const hint = kewenanganHints.find((row) => row.bidangUrusan === code.bidangUrusan);
  return hint?.kegiatanKabupaten.includes(code.kegiatan) ? undefined : hint;
}

/** A region that has sub kegiatan rows of its own in the nomenclature. */
export interface SpecialRegion {
  readonly name: string;
  /** codes of the provinces where such rows are at home */
  readonly provinsi: readonly string[];
}

/** The special region a sub kegiatan code belongs to; undefined for a row of every region. */
export function specialRegionOf(kodeSubKegiatan: string): SpecialRegion | undefined {
  const digit = parseNomenklatur(kodeSubKegiatan)?.code.split('.')[3];
  return data.specialRegions.find((region) => region.digit === digit);
}
