export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

export interface Cell {
  /** clean text; a number keeps its digits as the file has them; a date is `YYYY-MM-DD` */
  readonly text: string;
  readonly kind: CellKind;
  readonly isFormula: boolean;
  /** the text was longer than a cell may be, and was cut */
  readonly isCut: boolean;
}

export interface TableRow {
  /** as a spreadsheet shows it, from 1 */
  readonly number: number;
  /** by column, from 0; only cells with content */
  readonly cells: Map<number, Cell>;
  /** merged cells above or beside: read for words, never for amounts */
  inherited?: Map<number, Cell>;
}

export interface Table {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
  readonly notices: readonly string[];
  /** where an earlier annotated return had its column *Status Impor*, from 0; it is no longer in the rows */
  readonly statusColumn?: number | undefined;
  /** ids of exported rows by row number, from the hidden column *Kode baris* */
  readonly rowCodes?: ReadonlyMap<number, string> | undefined;
}

export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `C` to 2; undefined for anything that is no column of a spreadsheet. */
export function readColumnLetter(letters: string): number | undefined {
  return readCellReference(`${letters.trim().toUpperCase()}1`)?.column;
}

/** `C12` to column 2 and row 12; undefined for anything else. */
export function readCellReference(text: string): { column: number; row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,10})$/.exec(text);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(match[2]) };
}
