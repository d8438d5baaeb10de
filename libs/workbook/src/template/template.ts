import type { PackHead } from '../write/pack-message';

/** `fixed` is text that is the same in every row: shown on one line, however long. */
export type TemplateKind = 'text' | 'fixed' | 'code' | 'amount' | 'quantity';

/** A list on the hidden sheet. With `keys`, the values are sorted by key and one key has several. */
export interface TemplateList {
  readonly name: string;
  readonly values: readonly string[];
  /** as many as values; the text by which the values of a cell are chosen */
  readonly keys?: readonly string[];
}

/** Where the choices of a cell come from. */
export interface TemplateChoice {
  readonly list: string;
  /** titles of the columns of the same row that select among the list, joined by `|` as its keys */
  readonly by?: readonly string[];
}

export interface TemplateColumn {
  /** the field of the reader that this column fills; absent: it only helps to choose */
  readonly field?: string;
  readonly title: string;
  /** in characters */
  readonly width: number;
  readonly kind: TemplateKind;
  readonly required?: boolean;
  /** what to write here, shown beside the cell; at most 255 letters */
  readonly prompt: string;
  readonly choice?: TemplateChoice;
}

/** Amounts and quantities as decimal text, so that no digit is lost on the way to the child. */
export type TemplateCell = string | null;

export interface TemplateRow {
  /** of the row of the plan */
  readonly id: number;
  readonly cells: readonly TemplateCell[];
}

/** A workbook that is filled in elsewhere and comes back: see decision 19. */
export interface TemplateWorkbook {
  readonly head: PackHead;
  /** name of the sheet to fill in, and what its title says */
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** columns kept in sight, the hidden first one not counted */
  readonly frozenColumns: number;
  readonly rows: readonly TemplateRow[];
  /** what stands in every prepared empty row */
  readonly emptyCells: readonly TemplateCell[];
  readonly lists: readonly TemplateList[];
  readonly guide: readonly string[];
  /** the signed manifest */
  readonly manifest: string;
}

/** Empty rows that are ready to be filled in below the present ones. */
export const EMPTY_ROWS = 300;
export const LISTS_SHEET = 'Daftar pilihan';
export const GUIDE_SHEET = 'Petunjuk';
