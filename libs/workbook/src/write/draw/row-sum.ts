import { Rupiah } from '@app/vocabulary';
import type { CellValue } from '../sheet-layout';
import { columnLetter } from './page';

/** A function of Excel takes at most 255 arguments. */
const MOST_ARGUMENTS = 200;

/** A travelling cell as an exact amount; counts are whole numbers, blanks add nothing. */
export function asAmount(value: CellValue): Rupiah {
  if (typeof value === 'string') return Rupiah.parse(value);
  return value === null ? Rupiah.zero : Rupiah.of(value);
}

/** `SUM(F8,H8)` over the given column indexes of one row. */
export function sumOfCells(columns: readonly number[], row: number): string {
  const cells = columns.map((column) => `${columnLetter(column + 1)}${row}`);
  const sums: string[] = [];
  for (let from = 0; from < Math.max(1, cells.length); from += MOST_ARGUMENTS) {
    sums.push(`SUM(${cells.slice(from, from + MOST_ARGUMENTS).join(',') || '0'})`);
  }
  return sums.join('+');
}

/** `H8-G8`: the first of two columns minus the second, in one row. */
export function differenceOfCells([from, take]: readonly [number, number], row: number): string {
  return `${columnLetter(from + 1)}${row}-${columnLetter(take + 1)}${row}`;
}
