import type { JobStatus } from './words';

export interface ImportRow {
  jobId: string;
  fileName: string;
  kind: string;
  pemdaCode: string;
  pemdaName: string;
  by: string;
  at: string;
  status: JobStatus;
  result: ImportResult | null;
}

export interface ImportResult {
  outcome: 'tersimpan' | 'ditolak' | 'tidak_berubah';
  layout: string;
  confidence: number;
  sheet: string;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  totalBefore: string;
  totalAfter: string;
  counts: { label: string; value: string }[];
  notices: string[];
  errorCount: number;
  errors: CellError[];
  ignoredColumns: string[];
}

export interface CellError {
  sheet: string;
  row: number;
  column: string;
  value: string;
  rule: string;
  advice: string;
}

export interface Job {
  id: string;
  kind: string;
  status: JobStatus;
  progress: { done: number; total: number; label: string };
  result: ImportResult | ReportResult | null;
  problem: { title: string; detail: string } | null;
  createdAt: string;
  finishedAt: string | null;
}

export interface ReportResult {
  fileName: string;
  bytes: number;
  sheets: { name: string; rows: number }[];
}

export type PengajuanStatus =
  'belum' | 'draf' | 'diajukan' | 'dikembalikan' | 'diverifikasi' | 'setuju_dengan_catatan';

/** GET /api/pengajuan */
export interface PengajuanBoard {
  governments: {
    code: string;
    name: string;
    expected: number;
    sent: number;
    verified: number;
    returned: number;
  }[];
  rows: {
    opdId: number;
    opdName: string;
    pemdaCode: string;
    pemdaName: string;
    status: PengajuanStatus;
    submittedAt: string | null;
    note: string;
    programs: number;
    pagu: string;
  }[];
  closesAt: string;
}

export interface AgendaItem {
  position: number;
  kind: 'kekosongan' | 'tumpang_tindih';
  title: string;
  /** why the item stands at this rank */
  reason: string;
  pemdaName: string;
  amount: string | null;
  href: string;
}

/** GET /api/rakor */
export interface Rakor {
  id: number;
  title: string;
  date: string;
  place: string;
  status: string;
  scope: string;
  participants: number;
  agenda: AgendaItem[];
}
