import { readCellReference, type TableRow } from '../table';
import { damaged } from './read-xml';

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Leaves the value of merged cells in their first cell only, so that an amount counts once. Below
 * it, the words can still be read through `inherited`. Works on rows that exist: a merge of the
 * whole sheet costs no more than a small one. Throws UploadRefused when merges overlap.
 */
export function applyMerges(rows: readonly TableRow[], references: readonly string[]): void {
  let visited = 0;
  for (const reference of references) {
    const area = readArea(reference);
    if (area) visited += applyMerge(rows, area);
    // merges do not overlap, so together they cannot touch a row more often than it has columns
    if (visited > rows.length * MOST_MERGES_IN_A_ROW) throw damaged('overlapping merges');
  }
}

const MOST_MERGES_IN_A_ROW = 64;

function readArea(reference: string): Area | undefined {
  const [from, to] = reference.split(':').map((part) => readCellReference(part));
  if (!from || !to) return undefined;
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

function applyMerge(rows: readonly TableRow[], area: Area): number {
  const first = firstRowFrom(rows, area.top);
  const top = rows[first];
  const master = top?.number === area.top ? top.cells.get(area.left) : undefined;
  let index = first;
  for (; index < rows.length && rows[index]!.number <= area.bottom; index += 1) {
    const row = rows[index]!;
    for (const column of [...row.cells.keys()]) {
      const isMaster = row === top && row.number === area.top && column === area.left;
      if (column >= area.left && column <= area.right && !isMaster) row.cells.delete(column);
    }
    if (master && row.number > area.top) (row.inherited ??= new Map()).set(area.left, master);
  }
  return index - first;
}

function firstRowFrom(rows: readonly TableRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
