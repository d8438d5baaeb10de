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
  /** what may be typed there; '': nothing; absent: only a person knows. The advice says it too */
  readonly suggestion?: string | undefined;
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
  /** what speaks for this column, in Indonesian */
  readonly why: string;
  readonly samples: readonly string[];
}

/** A required column of which the reader is not sure; nothing is read until it is answered. */
export interface MappingQuestion {
  readonly field: string;
  readonly label: string;
  readonly doubt: 'tidak-ditemukan' | 'tidak-pasti' | 'bersaing';
  readonly reason: string;
  readonly candidates: readonly MappingCandidate[];
}

export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** One column of a sheet that is asked about. */
export interface MappingColumn {
  readonly column: string;
  /** empty where no header was found */
  readonly header: string;
  /** its cells begin with codes, so that as names they serve for the codes too */
  readonly hasCodesInFront: boolean;
  /** false where a person must choose between this column and a rival */
  readonly isTaken: boolean;
  readonly guess?: MappingGuess | undefined;
}

export interface MappingGuess {
  readonly field: string;
  readonly label: string;
  /** 0 to 1 */
  readonly confidence: number;
  /** what speaks for it, in Indonesian */
  readonly why: string;
}

/** The top of a sheet, as a person needs it to say which column is which. */
export interface MappingSheet {
  readonly sheet: string;
  /** the likeliest form; absent where the sheet looks like none */
  readonly layout?: string | undefined;
  /** the last row of the header, without a row of column numbers; 0 where none was found */
  readonly headerRow: number;
  readonly headerDepth: number;
  readonly rows: readonly PreviewRow[];
  readonly columns: readonly MappingColumn[];
}

/** What the columns of one form may be. */
export interface MappingForm {
  readonly layout: string;
  /** codes may stand before the names, in one cell */
  readonly splitsCodes: boolean;
  readonly fields: readonly {
    readonly field: string;
    readonly label: string;
    readonly required: boolean;
  }[];
}

/** What a person once said about a header; it holds wherever the same header stands. */
export interface RememberedMapping {
  readonly fingerprint: string;
  readonly layout: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** A person's answer: where each field stands. It overrides everything the reader would guess. */
export interface ExplicitMapping {
  /** absent: the first visible sheet */
  readonly sheet?: string | undefined;
  readonly layout: string;
  /** the last row of the header, as a spreadsheet counts */
  readonly headerRow: number;
  /** filled rows of the header, 1 to 4 with a row of column numbers; absent: one */
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
  /** the visible sheets to say it on: where there is a question, or an answer was remembered */
  readonly mappingSheets: readonly MappingSheet[];
  /** the answer that was remembered and used */
  readonly remembered?: (ExplicitMapping & RememberedMapping) | undefined;
  /** every column of the header, what it was taken for and how sure that is */
  readonly columns: readonly HeaderColumnUse[];
  /** of the words and columns of the header: the same form, the same fingerprint */
  readonly headerFingerprint: string;
  /** every sheet that was read, the best understood first */
  readonly sheets: readonly ReadSheet[];
  readonly earlier: EarlierAnnotation;
}

/** What an earlier annotated return left in the file; none of it was read. */
export interface EarlierAnnotation {
  /** name of its sheet *Periksa* */
  readonly checkSheet?: string | undefined;
  /** by sheet, its column *Status Impor*, from 0 */
  readonly statusColumns: Readonly<Record<string, number>>;
}

/** One column of the header; without a field where nothing is read from it. */
export interface HeaderColumnUse {
  readonly column: string;
  readonly header: string;
  readonly field?: string | undefined;
  readonly label?: string | undefined;
  /** 0 to 1 */
  readonly confidence?: number | undefined;
}

/** Where the table of one sheet stands. */
export interface ReadSheet {
  readonly sheet: string;
  /** the first row of the header */
  readonly headerStart: number;
  /** the last row of the header */
  readonly headerRow: number;
  /** filled rows from the first to the last of the header */
  readonly headerDepth: number;
  readonly mapping: readonly ColumnMapping[];
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
  /** the manifest of an exported workbook as it stands in the file: text of a stranger */
  readonly manifest?: string | undefined;
}
