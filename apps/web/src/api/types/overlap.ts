import type { Page } from './planning';
import type { OverlapKind } from './words';

export interface OverlapRow {
  id: number;
  kind: OverlapKind;
  score: number;
  title: string;
  pemdaCode: string;
  pemdaName: string;
  kecamatan: string;
  desaCode: string;
  desaName: string;
  amount: string;
  crossAgency: boolean;
  agencies: string[];
  members: number;
  mainReason: string;
}

export interface OverlapMember {
  id: string;
  source: 'program' | 'kegiatan_desa';
  opd: string;
  dokumen: string;
  tahun: number;
  sumberDana: string[];
  judul: string;
  lokasi: string;
  volume: string | null;
  satuan: string;
  months: { start: number; end: number } | null;
  sasaran: string;
  anggaran: string;
  marks: { field: 'judul' | 'lokasi' | 'sasaran'; start: number; end: number }[];
}

export interface OverlapDetail extends OverlapRow {
  intervensi: OverlapMember[];
  evidence: {
    signal: string;
    direction: 'menguatkan' | 'meringankan';
    strength: number;
    reason: string;
  }[];
  missing: string[];
  options: { action: string; text: string; price: string }[];
  lead: { opd: string; reason: string };
  weakest: { a: string; b: string; score: number } | null;
  pairs: { a: string; b: string; kind: OverlapKind; score: number }[];
  engineVersion: string;
}

export type OverlapPage = Page<OverlapRow> & {
  byKind: Record<OverlapKind, number>;
  amount: string;
};
