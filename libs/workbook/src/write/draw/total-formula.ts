import type { SheetItem } from '../sheet-layout';
import { columnLetter } from './page';

type TotalItem = Extract<SheetItem, { kind: 'total' }>;

/** The formula over the rows of one column: all rows, those a filter leaves, or those of a part. */
export function totalFormula(
  { scope, part }: Pick<TotalItem, 'scope' | 'part'>,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  const rangeOf = (index: number) => {
    const letter = columnLetter(index + 1);
    return `${letter}${first}:${letter}${last}`;
  };
  if (part) {
    // `?*` is any text, and an empty criterion an empty cell
    const tests = part.cells.map((cell) => `${rangeOf(cell.column)},"${cell.filled ? '?*' : ''}"`);
    return `SUMIFS(${[rangeOf(column), ...tests].join(',')})`;
  }
  return scope === 'semua' ? `SUM(${rangeOf(column)})` : `SUBTOTAL(109,${rangeOf(column)})`;
}
