import type { CellValue, ColumnLayout } from '../sheet-layout';
import { linesNeeded } from './text-lines';

/** Points per line of 9 pt text, as the larger of what Excel and LibreOffice give it. */
const LINE_HEIGHT = 11.25;
/** Excel's own limit, in points. */
const TALLEST_ROW = 409;
/** Units of the width that the indent and the cell's edges take. */
const PADDING = 2;

/** Height in points at which no text of the row is cut. */
export function rowHeight(columns: readonly ColumnLayout[], cells: readonly CellValue[]): number {
  let lines = 1;
  for (const [index, { kind, width }] of columns.entries()) {
    const value = cells[index];
    if (typeof value !== 'string' || kind === 'money' || kind === 'million') continue;
    const weight = kind === 'status' ? 'bold' : 'regular';
    lines = Math.max(lines, linesNeeded(value, width - PADDING, weight));
  }
  return Math.min(TALLEST_ROW, lines * LINE_HEIGHT + 5);
}
