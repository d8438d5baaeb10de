import type { LinkStatus, MonthSpan, OpdKind, Rupiah, WilayahCode } from '@app/vocabulary';
import type { PriorityDocument } from '@app/reference';
import type {
  SampleAccount,
  SamplePengajuan,
  SampleRakor,
  SampleTahapan,
} from './sample-workflow-types';

export interface Target {
  readonly amount: number;
  readonly satuan: string;
}

export interface SampleOpd {
  /** `63.01/dpmd`; a kecamatan office is `63.01/kec-63.01.02` */
  readonly key: string;
  readonly pemdaCode: WilayahCode;
  /** kode SKPD, `2.13.0.00.0.00.11.0000` */
  readonly code: string;
  readonly name: string;
  readonly kind: OpdKind;
  readonly bidangUrusan: readonly string[];
}

/** A place of a program inside one desa or kelurahan. */
export interface SampleLokus {
  readonly desaCode: WilayahCode;
  readonly detail: string;
  readonly volume: number | undefined;
  readonly satuan: string;
  readonly months: MonthSpan | undefined;
  readonly sasaran: string;
  /** part of the pagu; all shares of a program together never exceed it */
  readonly share: Rupiah;
}

export interface SampleProgram {
  /** `<opd key>/<kode>` */
  readonly key: string;
  readonly opdKey: string;
  readonly kode: string;
  readonly nama: string;
  readonly namaProgram: string;
  readonly namaKegiatan: string;
  readonly indikator: string;
  readonly targetText: string;
  readonly target: Target | undefined;
  /** undefined: left blank by the OPD, which is not zero */
  readonly pagu: Rupiah | undefined;
  readonly sumberDana: readonly string[];
  readonly sumberDanaText: string;
  readonly lokasiText: string;
  readonly sasaran: string;
  readonly months: MonthSpan | undefined;
  readonly labelNasional: string;
  readonly labelProvinsi: string;
  readonly labelKabupaten: string;
  readonly lokus: readonly SampleLokus[];
}

export interface SampleKegiatanDesa {
  /** `63.01.01.2006/2.3.12/1` */
  readonly key: string;
  readonly desaCode: WilayahCode;
  /** 2027, or 2026 for the few lines of the year before that the story needs */
  readonly tahun: number;
  readonly kode: string;
  readonly nama: string;
  readonly lokasi: string;
  readonly volume: number;
  readonly satuan: string;
  readonly months: MonthSpan;
  readonly sasaran: string;
  readonly anggaran: Rupiah;
  readonly sumberDana: readonly string[];
  readonly sumberDanaText: string;
}

export interface SamplePriorityRef {
  readonly document: string;
  readonly code: string;
}

export interface SampleLink {
  readonly programKey: string;
  readonly priority: SamplePriorityRef;
  /** 0 to 1; the shares of one program add up to 1 at most */
  readonly share: number;
  readonly status: LinkStatus;
  readonly reason: string | undefined;
}

export interface SampleNeed {
  readonly priority: SamplePriorityRef;
  readonly pemdaCode: WilayahCode;
  readonly amount: Rupiah;
  readonly target: Target | undefined;
}

export const OVERLAP_STORY_KINDS = [
  'duplikasi',
  'pendanaan_ganda',
  'tumpang_tindih',
  'berbenturan',
  'saling_melengkapi',
] as const;
export type OverlapStoryKind = (typeof OVERLAP_STORY_KINDS)[number];

/** What was written on purpose, so that tests and guides can point at it. */
export interface SampleStory {
  readonly tag: string;
  readonly kind: OverlapStoryKind | 'kekosongan';
  /** the desa of an overlap, the pemda of a gap; `*` means every kabupaten/kota */
  readonly where: WilayahCode;
  readonly note: string;
  /** keys of the programs and kegiatan desa that make the case; empty when absence is the case */
  readonly keys: readonly string[];
}

export interface Sample {
  readonly tahun: 2027;
  readonly tahapanKind: 'rancangan';
  /** the day all dates were written for; a loader may move every date by the same number of days */
  readonly anchorDate: string;
  /** priority documents the sample points at, national and provincial */
  readonly documents: readonly PriorityDocument[];
  readonly provincialPriorities: PriorityDocument;
  readonly opd: readonly SampleOpd[];
  readonly programs: readonly SampleProgram[];
  readonly kegiatanDesa: readonly SampleKegiatanDesa[];
  readonly links: readonly SampleLink[];
  readonly needs: readonly SampleNeed[];
  readonly pengajuan: readonly SamplePengajuan[];
  readonly accounts: readonly SampleAccount[];
  readonly rakor: SampleRakor;
  readonly tahapan: readonly SampleTahapan[];
  readonly story: readonly SampleStory[];
}
