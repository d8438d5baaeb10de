import { readColumnLetter, type TableRow } from '../table';
import { contentsOf } from './column-content';
import type { HeaderMatch } from './recognise-layout';

const MOST = 0.6;
/** Layouts whose reader can take the code off the front of the name. */
export const SPLITS_CODES: ReadonlySet<string> = new Set([
  'renja-sipd-json',
  'renja-sipd-17-kolom',
  'tabel-apbdes',
  'rkpdes',
]);

/** "1.03.02 Program ..." in one cell: the column of names serves for the codes too. */
export function withCodeInName<T extends HeaderMatch>(match: T): T {
  const nama = match.byField.get('nama');
  const lacksCode = match.missing.some(({ field }) => field === 'kode');
  if (!nama || !lacksCode || !SPLITS_CODES.has(match.layout.id)) return match;
  const rows = match.table.rows.slice(match.dataStart);
  if (!isCoded(rows, nama.column)) return match;
  return { ...match, missing: match.missing.filter(({ field }) => field !== 'kode') };
}

/** Most cells of this column begin with the code of what they name. */
export function codesInFront(rows: readonly TableRow[], letter: string): boolean {
  const column = readColumnLetter(letter);
  return column !== undefined && isCoded(rows, column);
}

function isCoded(rows: readonly TableRow[], column: number): boolean {
  return (contentsOf(rows, column).get('kode-dan-nama') ?? 0) >= MOST;
}
