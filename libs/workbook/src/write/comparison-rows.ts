import type { Rupiah } from '@app/vocabulary';
import type { Rows } from './rakor-pack';

export interface PerubahanRow {
  readonly kelas: 'baru' | 'hilang' | 'berubah' | 'berganti';
  readonly pemerintah: string;
  readonly opd: string;
  readonly desa: string;
  readonly kode: string;
  readonly uraian: string;
  /** absent: the row was not there, or had no pagu */
  readonly paguAwal: Rupiah | undefined;
  readonly paguAkhir: Rupiah | undefined;
  readonly rincian: string;
  readonly penjelasan: string;
}

export interface PaguPerOpdRow {
  readonly pemerintah: string;
  readonly opd: string;
  readonly barisAwal: number;
  readonly barisAkhir: number;
  readonly paguAwal: Rupiah;
  readonly paguAkhir: Rupiah;
}

/** Everything the workbook of a comparison holds; one reading of one snapshot of the data. */
export interface ComparisonWorkbook {
  readonly province: string;
  readonly scope: string;
  /** the stages in words: `Rancangan 2027` */
  readonly from: string;
  readonly to: string;
  /** in words, with its time zone */
  readonly dataDate: string;
  readonly summary: readonly string[];
  /** what is not compared and why */
  readonly notices: readonly string[];
  readonly agencies: Rows<PaguPerOpdRow>;
  readonly changes: Rows<PerubahanRow>;
  readonly isSample: boolean;
  readonly attribution: string;
}
