import { createHash } from 'node:crypto';
import type { UploadKind } from '../rows';
import type { TableRow } from '../table';
import { isColumnNumbers } from './header-columns';
import { headerKey } from './header-words';
import type { HeaderMatch } from './recognise-layout';

/**
 * SHA-256 of a kind of file and of the words of a header in their columns. Years, punctuation and
 * what stands below do not matter: next year's file of the same form has the same one.
 */
export function headerFingerprint(kind: UploadKind, rows: readonly TableRow[]): string {
  const words = rows.map((row) =>
    [...row.cells]
      .map(([column, { text }]) => [column, headerKey(text)] as const)
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => a - b),
  );
  return createHash('sha256')
    .update(JSON.stringify([kind, words]))
    .digest('hex');
}

/** The rows of a header, without a row of column numbers below it. */
export function headerRowsOf({ table, headerStart, dataStart }: HeaderMatch): TableRow[] {
  const rows = table.rows.slice(headerStart, dataStart);
  const last = rows.at(-1);
  return rows.length > 1 && last && isColumnNumbers(last) ? rows.slice(0, -1) : rows;
}
