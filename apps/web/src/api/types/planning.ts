import type { Finding, LinkedProgram } from './support';

export interface Page<T> {
  rows: T[];
  total: number;
  page: number;
  size: number;
}

export interface ProgramRow {
  id: number;
  pemdaCode: string;
  pemdaName: string;
  opdId: number;
  opdName: string;
  kode: string;
  nama: string;
  namaProgram: string;
  namaKegiatan: string;
  pagu: string | null;
  sumberDana: string[];
  lokasiText: string;
  locationState: 'desa' | 'kecamatan' | 'kabupaten' | 'tidak_ada';
  desaCount: number;
  isPenunjang: boolean;
  indikator: string;
  targetText: string;
  labelNasional: string;
  priorities: { code: string; name: string; status: string }[];
  sourceRow: string;
}

export interface KegiatanDesaRow {
  id: number;
  pemdaCode: string;
  pemdaName: string;
  kecamatan: string;
  desaCode: string;
  desaName: string;
  kode: string;
  nama: string;
  lokasi: string;
  volume: string | null;
  satuan: string;
  months: { start: number; end: number } | null;
  sasaran: string;
  anggaran: string | null;
  sumberDana: string[];
  overlapCases: number;
}

/** A priority one program serves, as its own page shows it. */
export interface ProgramLink {
  linkId: number;
  /** 0 to 1: the part of the pagu that serves this priority */
  share: number;
  status: LinkedProgram['linkStatus'];
  origin: string;
  reason: string;
  code: string;
  name: string;
}

/** GET /api/programs/:id */
export interface ProgramDetail extends ProgramRow {
  lokus: {
    desaCode: string;
    desaName: string;
    kecamatan: string;
    detail: string;
    volume: string | null;
    satuan: string;
    months: { start: number; end: number } | null;
    sasaran: string;
    pagu: string | null;
  }[];
  links: ProgramLink[];
  findings: Finding[];
  labelProvinsi: string;
  labelKabupaten: string;
  sasaran: string;
  paguTahunDepan: string | null;
}

export type ProgramPage = Page<ProgramRow> & { pagu: string };
export type KegiatanDesaPage = Page<KegiatanDesaRow> & { anggaran: string };

export interface Opd {
  id: number;
  name: string;
  pemdaCode: string;
  kind: string;
}

/** GET /api/presence: who is present in which desa, by bidang. */
export interface Presence {
  bidang: { code: string; name: string }[];
  rows: {
    desaCode: string;
    desaName: string;
    kecamatan: string;
    total: number;
    amount: string;
    cells: { bidang: string; count: number; amount: string; agencies: number }[];
  }[];
}
