import type { Page, ProgramRow } from './planning';
import type { OverlapKind, Severity, Step } from './words';

export interface Summary {
  asOf: string;
  completeness: {
    sent: number;
    expected: number;
    late: { pemdaCode: string; name: string; waiting: number }[];
  };
  counts: {
    governments: number;
    opd: number;
    programs: number;
    penunjang: number;
    kegiatanDesa: number;
    desaWithData: number;
    unlocated: number;
    zeroPagu: number;
  };
  money: { pagu: string; paguNonPenunjang: string; anggaranDesa: string; linkedPagu: string };
  priorities: {
    total: number;
    unsupported: number;
    linkedUnfunded: number;
    underfunded: number;
    shortage: string;
    shortageGovernments: number;
    proposedLinks: number;
  };
  overlaps: { cases: number; amount: string; desa: number; byKind: Record<OverlapKind, number> };
  orphanPrograms: number;
  ladder: {
    priorityId: number;
    code: string;
    name: string;
    steps: [number, number, number, number, number, number];
    linkedPagu: string;
  }[];
  waiting: {
    text: string;
    strong: string;
    action: string;
    href: string;
  }[];
}

export interface MatrixCell {
  pemdaCode: string;
  step: Step;
  stepIfAccepted: Step;
  programCount: number;
  proposedCount: number;
  pagu: string;
  proposedPagu: string;
  need: string | null;
  shortage: string | null;
  desaCount: number;
}

export interface MatrixRow {
  priority: {
    id: number;
    code: string;
    name: string;
    tier: string;
    parentId: number | null;
    parentCode: string | null;
    parentName: string | null;
  };
  cells: MatrixCell[];
}

export interface Matrix {
  document: { id: number; name: string };
  governments: {
    code: string;
    name: string;
    shortName: string;
    hasDesa: boolean;
    sent: number;
    expected: number;
  }[];
  rows: MatrixRow[];
}

export interface CellDetail {
  priority: MatrixRow['priority'];
  pemda: { code: string; name: string };
  cell: MatrixCell;
  hiddenPrograms: number;
  findings: Finding[];
  programs: LinkedProgram[];
}

export interface LinkedProgram extends ProgramRow {
  linkId: number;
  share: number;
  linkStatus: 'diusulkan' | 'terverifikasi' | 'ditolak';
  linkOrigin: string;
  linkReason: string;
  linkedTo: { code: string; name: string };
}

export interface Finding {
  id: number;
  rule: string;
  title: string;
  severity: Severity;
  pemdaCode: string;
  pemdaName: string;
  priority: { id: number; code: string; name: string } | null;
  program: { id: number; kode: string; nama: string } | null;
  opdName: string;
  reason: string;
  numbers: { label: string; value: string }[];
  toClose: string;
  missing: string[];
  confidence: 'tinggi' | 'sedang' | 'rendah';
  amount: string | null;
  basis: string;
  basisVerified: boolean;
}

export type FindingPage = Page<Finding> & {
  byRule: { rule: string; title: string; count: number }[];
};
