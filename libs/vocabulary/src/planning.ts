import type { Rupiah } from './rupiah';
import type { WilayahCode } from './wilayah';

/** The stages of a planning year, in order. A tahun rencana is never compared with another silently. */
export const TAHAPAN_KINDS = [
  'ranwal',
  'rancangan',
  'rankhir',
  'kua_ppas',
  'apbd',
  'perubahan',
] as const;
export type TahapanKind = (typeof TAHAPAN_KINDS)[number];

export const PENGAJUAN_STATUSES = [
  'belum',
  'draf',
  'diajukan',
  'dikembalikan',
  'diverifikasi',
  'setuju_dengan_catatan',
  'disahkan',
] as const;
export type PengajuanStatus = (typeof PENGAJUAN_STATUSES)[number];

/**
 * States in which a plan lies with the province. A returned one was sent once, but it went back to
 * its agency and what it will hold is open again: it does not count as sent.
 */
export const SENT_STATUSES: readonly PengajuanStatus[] = [
  'diajukan',
  'diverifikasi',
  'setuju_dengan_catatan',
  'disahkan',
];

/** States in which the province has agreed; the last one comes with the stage, not by a verdict. */
export const AGREED_STATUSES: readonly PengajuanStatus[] = [
  'diverifikasi',
  'setuju_dengan_catatan',
  'disahkan',
];

export const OPD_KINDS = ['opd', 'kecamatan', 'unit', 'pemerintah_desa', 'kementerian'] as const;
export type OpdKind = (typeof OPD_KINDS)[number];

/** The agency under which all villages of a kabupaten send their budgets. */
export const VILLAGE_AGENCY_CODE = 'DESA';
export const VILLAGE_AGENCY_NAME = 'Pemerintah Desa (APBDes/RKPDes)';

export const PRIORITY_LEVELS = ['nasional', 'provinsi', 'kabupaten'] as const;
export type PriorityLevel = (typeof PRIORITY_LEVELS)[number];

/** PN > PP > KP > ProP in a national tree; `misi` and `prioritas` in regional ones. */
export const PRIORITY_TIERS = ['PN', 'PP', 'KP', 'ProP', 'misi', 'prioritas'] as const;
export type PriorityTier = (typeof PRIORITY_TIERS)[number];

export const LINK_STATUSES = ['diusulkan', 'terverifikasi', 'ditolak'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

/** Months 1-12 of the tahun rencana; both ends included. */
export interface MonthSpan {
  readonly start: number;
  readonly end: number;
}

/** How far a program's location is known. Only `desa` has lokus; the rest is belum berlokasi. */
export const LOCATION_STATES = ['desa', 'kecamatan', 'kabupaten', 'tidak_ada'] as const;
export type LocationState = (typeof LOCATION_STATES)[number];

/** Who pays and who decides, seen from the desa upwards. */
export const GOVERNMENT_LEVELS = ['desa', 'kabupaten', 'provinsi', 'pusat'] as const;
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number];

/** Anything that lands in one desa: a lokus of a program, or a kegiatan desa. Overlap sees nothing else. */
export interface Intervensi {
  readonly id: string;
  readonly desaCode: WilayahCode;
  readonly desaName: string;
  readonly tahun: number;
  readonly level: GovernmentLevel;
  readonly opd: string;
  /** normalised fund codes (see the reference room); empty when the row names none */
  readonly sumberDana: readonly string[];
  /** bidang urusan `1.03`, or sub bidang desa `2.3`; empty when unknown */
  readonly bidang: string;
  readonly nomenklatur: string;
  readonly judul: string;
  /** the place inside the desa, in the row's own words */
  readonly lokasi: string;
  readonly volume: number | undefined;
  readonly satuan: string;
  readonly months: MonthSpan | undefined;
  readonly sasaran: string;
  readonly anggaran: Rupiah;
}
