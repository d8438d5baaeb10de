import type { CellError, ReadLimits, Recognised } from '../read';

/** What the child that writes an annotated return is told, as one JSON text on stdin. */
export interface AnnotateJob {
  /** of the uploaded file on disk */
  readonly path: string;
  /** as the user called it; its extension tells `.xlsx` from `.csv` */
  readonly fileName: string;
  /** where the annotated workbook goes */
  readonly outPath: string;
  readonly recognised: Recognised;
  /** by sheet, the numbers of its rows that were read, wrong ones or not */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  readonly errors: readonly CellError[];
  readonly errorTotal: number;
  readonly limits: ReadLimits;
}
