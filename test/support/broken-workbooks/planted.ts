import type { CellValue } from 'exceljs';
import type { UploadKind } from '@app/workbook';

export type Grid = readonly (readonly CellValue[])[];

/** One error put into a clean table on purpose. */
export interface Planted {
  /** `H5` */
  readonly cell: string;
  /** what is wrong with it, in a word */
  readonly fault: string;
  readonly wrong: CellValue;
  /** what the cell holds when it was corrected as advised */
  readonly right: string | number;
}

export interface BrokenWorkbook {
  /** what is special about the file */
  readonly name: string;
  readonly fileName: string;
  readonly kind: UploadKind;
  /** name of the sheet that holds the table */
  readonly sheet: string;
  readonly planted: readonly Planted[];
  /** how many cells of the table are filled and right */
  readonly clean: number;
  readonly make: () => Promise<Buffer>;
}

/** The table with its planted errors in place. */
export function withPlanted(grid: Grid, planted: readonly Planted[]): CellValue[][] {
  const broken = grid.map((row) => [...row]);
  for (const { cell, wrong } of planted) {
    const { row, column } = placeOf(cell);
    broken[row - 1]![column - 1] = wrong;
  }
  return broken;
}

/** The filled cells of a table in which nothing was planted. */
export function countClean(grid: Grid, planted: readonly Planted[]): number {
  const wrong = new Set(planted.map(({ cell }) => cell));
  const isFilled = (value: CellValue): boolean => value !== null && value !== '';
  return grid
    .flatMap((row, y) => row.map((value, x) => ({ value, cell: `${letters(x)}${y + 1}` })))
    .filter(({ value, cell }) => isFilled(value) && !wrong.has(cell)).length;
}

const letters = (column: number): string => String.fromCharCode(65 + column);

/** Row and column from 1. */
export function placeOf(cell: string): { row: number; column: number } {
  const letters = cell.replace(/\d+$/, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(cell.slice(letters.length)), column };
}
