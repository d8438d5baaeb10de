import type { Rupiah, WilayahCode } from '@app/vocabulary';

/**
 * Kinds of a pair. The words follow GAO-15-49SP: `duplikasi` = same work for the same people or
 * place; `tumpang_tindih` = the same object or group served twice; complements are no collision.
 */
export const OVERLAP_KINDS = [
  'duplikasi',
  'pendanaan_ganda',
  'tumpang_tindih',
  'berbenturan',
  'saling_melengkapi',
] as const;
export type OverlapKind = (typeof OVERLAP_KINDS)[number];

/**
 * Kinds a case can have. Complements are told in the pairs and never raised: phases, parts and
 * neighbours of one whole ask nothing of anybody, and a list full of them is not trusted.
 */
export type CaseKind = Exclude<OverlapKind, 'saling_melengkapi'>;

export const SIGNALS = [
  'tempat',
  'objek',
  'tindakan',
  'sasaran',
  'waktu',
  'tahap',
  'komoditas',
  'volume',
  'sumber_dana',
  'opd',
  'teks',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** One reason for or against, in plain Indonesian, built from the rows themselves. */
export interface Evidence {
  readonly signal: Signal;
  readonly direction: 'menguatkan' | 'meringankan';
  /** 0 (hardly) to 1 (decisive) */
  readonly strength: number;
  readonly reason: string;
}

export interface OverlapPair {
  readonly a: string;
  readonly b: string;
  readonly kind: OverlapKind;
  /** 0 to 1; a flagged pair reaches SHIPPED_THRESHOLD */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** what is not known and would settle the question, in Indonesian */
  readonly missing: readonly string[];
  readonly crossAgency: boolean;
}

export interface Collision extends OverlapPair {
  readonly kind: CaseKind;
}

export interface CaseOption {
  readonly action: 'gabung' | 'bagi_lokasi' | 'jadwalkan' | 'alihkan' | 'tetap';
  readonly text: string;
  /** what choosing it costs, in words */
  readonly price: string;
}

export type MarkField = 'judul' | 'lokasi' | 'sasaran';

/** A stretch of a field's own text, end excluded. */
export interface Mark {
  readonly field: MarkField;
  readonly start: number;
  readonly end: number;
}

export interface OverlapCase {
  readonly members: readonly string[];
  readonly kind: CaseKind;
  readonly score: number;
  readonly pairs: readonly Collision[];
  readonly weakestPair: Collision;
  readonly title: string;
  readonly desaCode: WilayahCode;
  /** sum of the anggaran of the members */
  readonly amount: Rupiah;
  readonly crossAgency: boolean;
  readonly options: readonly CaseOption[];
  readonly lead: { readonly opd: string; readonly reason: string };
  /** matching terms per member id, for highlighting */
  readonly marks: Readonly<Record<string, readonly Mark[]>>;
}

export interface OverlapFindings {
  readonly pairs: readonly OverlapPair[];
  readonly cases: readonly OverlapCase[];
}
