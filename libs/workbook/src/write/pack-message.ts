import type { SheetItem, SheetLayout } from './sheet-layout';

/** What every sheet repeats: lines under its heading and the printed footer. */
export interface PackHead {
  readonly title: string;
  readonly province: string;
  /** region, scope, year and stage in one line */
  readonly context: string;
  readonly completeness: string;
  /** short forms for narrow places and the printed footer */
  readonly stage: string;
  readonly footerCompleteness: string;
  readonly isSample: boolean;
}

export interface CoverFacts {
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly completeness: readonly {
    readonly name: string;
    readonly sent: number;
    readonly expected: number;
  }[];
  readonly attribution: string;
}

/** Lines of JSON from the process that reads the data to the process that writes the workbook. */
export type PackMessage =
  | { readonly type: 'open'; readonly path: string; readonly head: PackHead }
  | { readonly type: 'sheet'; readonly layout: SheetLayout }
  | { readonly type: 'items'; readonly items: readonly SheetItem[] }
  | { readonly type: 'close'; readonly cover: CoverFacts };

/** What the writing process reports back: a beat while it writes, the sheets when it is done. */
export type PackReport =
  | { readonly type: 'progress'; readonly sheet: string; readonly rows: number }
  | { readonly type: 'done'; readonly sheets: readonly { name: string; rows: number }[] };
