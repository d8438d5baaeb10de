import type { CellError, Recognised } from '../read';
import type { ReadLimits } from '../read';

/** What the child that writes an annotated return is told, as one JSON text on stdin. */
export interface AnnotateJob {
  /** of the uploaded file on disk */
  readonly path: string;
  /** as the user called it; its extension tells `.xlsx` from `.csv` */
  readonly fileName: string;
  /** where the annotated workbook goes */
  readonly outPath: string;
  readonly recognised: Recognised;
  /** numbers of the rows that were read, wrong ones or not */
  readonly rows: readonly number[];
  readonly errors: readonly CellError[];
  readonly errorTotal: number;
  readonly limits: ReadLimits;
}
