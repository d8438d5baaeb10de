import type { TitleBlock } from '../recognise/title-lines';
import type { RowOfKind, UploadKind } from '../rows';
import type { RowReader } from './row-reader';

export type AnyRow = RowOfKind[UploadKind];

export interface LayoutContext {
  readonly sheet: string;
  readonly title: TitleBlock;
  readonly reader: RowReader;
}

/** Turns the rows under a header into rows of one kind; the RowReader stands on the row to read. */
export interface LayoutReader {
  /** the rows that are complete now: none for a heading, a total or a faulty row */
  read(): readonly AnyRow[];
  /** rows that waited for what follows them */
  finish(): readonly AnyRow[];
  notices(): readonly string[];
}

export type LayoutReaderFactory = (context: LayoutContext) => LayoutReader;

/** A layout whose rows stand on their own. */
export function rowByRow(
  read: () => AnyRow | undefined,
  notices: () => readonly string[] = () => [],
): LayoutReader {
  return {
    read: () => {
      const row = read();
      return row ? [row] : [];
    },
    finish: () => [],
    notices,
  };
}
