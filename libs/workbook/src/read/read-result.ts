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
  /** 0 to 1: 1 where the header is known word for word */
  readonly confidence: number;
}

export interface MappingCandidate {
  readonly column: string;
  readonly header: string;
  /** 0 to 1 */
  readonly confidence: number;
  readonly samples: readonly string[];
}

/** A required column of which the reader is not sure; nothing is read until it is answered. */
export interface MappingQuestion {
  readonly field: string;
  readonly label: string;
  readonly reason: string;
  readonly candidates: readonly MappingCandidate[];
}

export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** A person's answer: where each field stands. It overrides everything the reader would guess. */
export interface ExplicitMapping {
  /** absent: the first visible sheet */
  readonly sheet?: string | undefined;
  readonly layout: string;
  /** the last row of the header, as a spreadsheet counts */
  readonly headerRow: number;
  /** rows of the header, 1 to 3; absent: one */
  readonly headerDepth?: number | undefined;
  /** field to column letter */
  readonly columns: Readonly<Record<string, string>>;
}

/** What the reader took the file for. */
export interface Recognised {
  /** `renja-sipd-json`, `renja-sipd-17-kolom`, `siskeudes-ta-kegiatan`, `rkpdes`, ... */
  readonly layout: string;
  /** 0 to 1: share of the layout's columns found and of the file's columns understood */
  readonly confidence: number;
  readonly sheet: string;
  /** the last row of the header */
  readonly headerRow: number;
  readonly mapping: readonly ColumnMapping[];
  readonly ignoredColumns: readonly string[];
  /** things a person should know that are no errors, in Indonesian */
  readonly notices: readonly string[];
  /** not empty: no row was read, a person must say which column is which */
  readonly mappingQuestions: readonly MappingQuestion[];
  /** the first rows from the header on, where there is a question */
  readonly preview: readonly PreviewRow[];
  /** the words of the header in one line: the same form has the same fingerprint */
  readonly headerFingerprint: string;
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
