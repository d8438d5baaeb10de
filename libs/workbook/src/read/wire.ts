import { Rupiah } from '@app/vocabulary';
import type { ReadLimits } from './limits';
import type { CellError, ExplicitMapping, Recognised, RememberedMapping } from './read-result';
import { RUPIAH_FIELDS, type RowOfKind, type UploadKind } from './rows';
import type { RefusalCode } from './upload-refused';

/** What the parent asks of the child, as one JSON text on stdin. */
export interface ReadJob {
  readonly path: string;
  readonly fileName: string;
  readonly kind: UploadKind;
  readonly limits: ReadLimits;
  /** a person's answer to an earlier question */
  readonly mapping?: ExplicitMapping | undefined;
  /** answers to earlier questions about other files */
  readonly remembered?: readonly RememberedMapping[] | undefined;
}

export interface ReadProgress {
  readonly phase: 'baca' | 'periksa';
  /** rows done so far */
  readonly rows: number;
}

/** What the child answers, one JSON text per line on stdout. */
export type ReadMessage =
  | { readonly type: 'progress'; readonly progress: ReadProgress }
  | { readonly type: 'row'; readonly row: Record<string, unknown> }
  | { readonly type: 'refused'; readonly code: RefusalCode; readonly message: string }
  | {
      readonly type: 'end';
      readonly recognised: Recognised;
      readonly errors: readonly CellError[];
      readonly errorTotal: number;
      readonly rowCount: number;
      readonly manifest?: string | undefined;
    };

/** Amounts cross as decimal text, because JSON numbers would lose sen. */
export function reviveRow<K extends UploadKind>(
  kind: K,
  row: Record<string, unknown>,
): RowOfKind[K] {
  for (const field of RUPIAH_FIELDS[kind]) {
    const text = row[field];
    if (typeof text === 'string') row[field] = Rupiah.parse(text);
  }
  // the child built this row by the same types; JSON only turned its amounts into text
  return row as unknown as RowOfKind[K];
}
