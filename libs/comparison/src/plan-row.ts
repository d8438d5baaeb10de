import type { Rupiah, WilayahCode } from '@app/vocabulary';

export type PlanRowKind = 'program' | 'kegiatan_desa';

/** One row of a plan, as plain as two stages can be compared by. */
export interface PlanRow {
  readonly kind: PlanRowKind;
  readonly pemdaCode: WilayahCode;
  readonly pemdaName: string;
  /** the SKPD code, unique within its pemda */
  readonly agencyCode: string;
  readonly agencyName: string;
  /** empty for a program */
  readonly desaCode: WilayahCode;
  readonly desaName: string;
  readonly kode: string;
  readonly ordinal: number;
  /** years from the tahun rencana of the stage; 0 for a program */
  readonly yearOffset: number;
  readonly nama: string;
  /** undefined: not filled in, which is not zero */
  readonly pagu: Rupiah | undefined;
  readonly sumberDana: string;
  readonly target: string;
  readonly lokasi: string;
  /** codes of the desa where it lands */
  readonly desa: readonly WilayahCode[];
  /** codes of the priorities it is linked to */
  readonly prioritas: readonly string[];
  /** the code its nomenklatur bore before, empty when unchanged or unknown */
  readonly previousCode: string;
}

/** The agency that owns a row, unique among all governments. */
export function agencyKeyOf(row: Pick<PlanRow, 'pemdaCode' | 'agencyCode'>): string {
  return `${row.pemdaCode} ${row.agencyCode}`;
}

/** What makes a row the same row in another stage. */
export function keyOf(row: PlanRow): string {
  const parts =
    row.kind === 'program'
      ? [row.kind, row.pemdaCode, row.agencyCode, row.kode, row.ordinal]
      : [row.kind, row.desaCode, row.yearOffset, row.kode, row.nama, row.ordinal];
  return JSON.stringify(parts);
}
