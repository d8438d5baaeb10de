import type { RowOfKind, UploadKind } from './rows';

/** One wrong cell: what stands there, which rule it breaks, what to do. All text is Indonesian. */
export interface CellError {
  readonly sheet: string;
  readonly row: number;
  /** letter and header: `H (Pagu Indikatif)` */
  readonly column: string;
  readonly value: string;
  readonly rule: string;
  readonly advice: string;
}

export interface ColumnMapping {
  readonly column: string;
  readonly header: string;
  readonly field: string;
}

/** What the reader took the file for. */
export interface Recognised {
  /** `renja-sipd-json`, `renja-sipd-17-kolom`, `siskeudes-ta-kegiatan`, `rkpdes`, ... */
  readonly layout: string;
  /** 0 to 1: share of the layout's columns found and of the file's columns understood */
  readonly confidence: number;
  readonly sheet: string;
  /** the first row of the header */
  readonly headerStart: number;
  /** the last row of the header */
  readonly headerRow: number;
  readonly mapping: readonly ColumnMapping[];
  readonly ignoredColumns: readonly string[];
  /** things a person should know that are no errors, in Indonesian */
  readonly notices: readonly string[];
  readonly earlier: EarlierAnnotation;
}

/** What an earlier annotated return left in the file; none of it was read. */
export interface EarlierAnnotation {
  /** of its column *Status Impor*, from 0 */
  readonly statusColumn?: number | undefined;
  /** name of its sheet *Periksa* */
  readonly checkSheet?: string | undefined;
}

export interface ReadResult<K extends UploadKind = UploadKind> {
  readonly recognised: Recognised;
  /** the rows without errors, in the order of the file */
  readonly rows: readonly RowOfKind[K][];
  /** at most `limits.errors` of them */
  readonly errors: readonly CellError[];
  readonly errorTotal: number;
  /** data rows found, wrong ones included */
  readonly rowCount: number;
}
