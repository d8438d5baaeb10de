/** How a column's values are read, aligned and formatted. `million` shows rupiah in millions. */
export type ColumnKind =
  'text' | 'code' | 'count' | 'money' | 'million' | 'percent' | 'score' | 'status';

export interface ColumnLayout {
  readonly title: string;
  /** heading above neighbouring columns of the same group */
  readonly group?: string;
  /** in characters */
  readonly width: number;
  readonly kind: ColumnKind;
  /** has a sum in the total rows */
  readonly total?: boolean;
  /** the row's own sum over these column indexes; such a column takes no value */
  readonly sumOf?: readonly number[];
  /** the first of two column indexes minus the second; such a column takes no value */
  readonly differenceOf?: readonly [number, number];
  /** words an official may choose from when the sheet is filled offline */
  readonly choices?: readonly string[];
}

export interface SheetLayout {
  readonly name: string;
  readonly heading: string;
  /** one line in the contents of the Sampul */
  readonly about: string;
  readonly note: string;
  /** the sentence that stands in place of the rows when there are none */
  readonly whenEmpty: string;
  readonly paper: 'A3' | 'F4';
  /** columns kept in sight and repeated on every printed page */
  readonly frozenColumns: number;
  readonly tabColor: string;
  readonly columns: readonly ColumnLayout[];
}

/** What tells the rows of a part: text in the column, or none. */
export interface PartCell {
  readonly column: number;
  readonly filled: boolean;
}

/** Amounts travel as decimal text, so that no digit is lost on the way to the child. */
export type CellValue = string | number | null;

export type SheetItem =
  | { readonly kind: 'section'; readonly title: string }
  | {
      readonly kind: 'row';
      readonly cells: readonly CellValue[];
      /** rows of one part are added up by totals of that part alone */
      readonly part?: string;
    }
  | {
      readonly kind: 'total';
      readonly label: string;
      /** `tampil` counts only the rows a filter leaves in sight */
      readonly scope: 'semua' | 'tampil';
      /** column indexes; all columns marked `total` when absent */
      readonly columns?: readonly number[];
      /** adds only the rows of one part: those with these cells filled or empty */
      readonly part?: { readonly name: string; readonly cells: readonly PartCell[] };
      /** figures no sum gives, by column index */
      readonly given?: Readonly<Record<number, CellValue>>;
    };

export interface Sheet {
  readonly layout: SheetLayout;
  readonly items: Iterable<SheetItem> | AsyncIterable<SheetItem>;
}
