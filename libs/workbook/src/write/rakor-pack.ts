import type { Rupiah } from '@app/vocabulary';
import type {
  BelumBerlokasiRow,
  KamusRow,
  KehadiranTable,
  KesepakatanRow,
  PnBelumDidukungTable,
  ProgramBelumBertautRow,
  Ringkasan,
  TindakLanjutRow,
  TumpangTindihRow,
} from './pack-rows';
import type { MatriksRow } from './matriks-row';

/** Rows in memory, or a database cursor that is read as fast as the workbook is written. */
export type Rows<T> = Iterable<T> | AsyncIterable<T>;

export interface Completeness {
  readonly sent: number;
  readonly expected: number;
  readonly perGovernment?: readonly {
    readonly name: string;
    readonly sent: number;
    readonly expected: number;
  }[];
}

/** What the figures of the pack leave out; every sheet with a share or a list says so. */
export interface LeftOut {
  readonly penunjang: number;
  readonly penunjangPagu: Rupiah;
  readonly nonPenunjang: number;
  /** of these, without a verified link to a national priority of the year */
  readonly unlinked: number;
}

export interface PackCover {
  readonly title: string;
  readonly province: string;
  /** "Seluruh kabupaten/kota" or the name of one */
  readonly scope: string;
  readonly tahun: number;
  /** in words: "Rancangan RKPD" */
  readonly tahapan: string;
  /** in words, with its time zone: "24 November 2026 pukul 10.15 WITA" */
  readonly dataDate: string;
  readonly completeness: Completeness;
  readonly leftOut: LeftOut;
  /** marks every sheet and every footer as "data contoh" */
  readonly isSample: boolean;
  /** the credit the region data asks for (ODbL) */
  readonly attribution: string;
}

/** Everything the Rakor workbook holds; one reading of one snapshot of the data. */
export interface RakorPack {
  readonly cover: PackCover;
  readonly ringkasan: Ringkasan;
  readonly matriks: Rows<MatriksRow>;
  readonly pnBelumDidukung: PnBelumDidukungTable;
  readonly programBelumBertaut: Rows<ProgramBelumBertautRow>;
  readonly belumBerlokasi: Rows<BelumBerlokasiRow>;
  readonly tumpangTindih: Rows<TumpangTindihRow>;
  readonly kehadiran: KehadiranTable;
  readonly kesepakatan: Rows<KesepakatanRow>;
  readonly tindakLanjut: Rows<TindakLanjutRow>;
  /** entries of the office itself; the reading guide of the workbook stands before them */
  readonly kamus: Rows<KamusRow>;
}

export interface WrittenSheet {
  readonly name: string;
  /** data rows: headings, sections and totals not counted */
  readonly rows: number;
}

export interface PackProgress {
  readonly sheet: string;
  readonly rows: number;
  /** data rows of all sheets so far */
  readonly totalRows: number;
}
