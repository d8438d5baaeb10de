import type { CellError } from '../read';
import { columnLetter, readCellReference } from '../read/table';
import { markText } from './mark-text';

/** Excel stops at 32,767 characters in a cell; a comment is read by a person and needs fewer. */
const LONGEST_COMMENT = 4_000;

export interface Status {
  readonly isRight: boolean;
  readonly text: string;
}

export interface MarkPlan {
  /** columns to fill, from 0, by row */
  readonly fills: ReadonlyMap<number, ReadonlySet<number>>;
  /** by row */
  readonly statuses: ReadonlyMap<number, Status>;
  /** text by cell reference */
  readonly comments: ReadonlyMap<string, string>;
  /** for each error the cell that a link leads to */
  readonly targets: readonly string[];
}

export interface MarkRequest {
  readonly errors: readonly CellError[];
  /** numbers of the rows that were read and hold data */
  readonly rows: readonly number[];
  /** the last row of the header */
  readonly headerRow: number;
  /** where *Status Impor* goes, from 0; undefined where the sheet has no room for it */
  readonly statusColumn: number | undefined;
  readonly merges: readonly string[];
}

/**
 * Decides which cell gets which mark. A cell hidden under a merge is marked where the merge is
 * seen; an error that belongs to no column is told at the status of its row.
 */
export function planMarks(request: MarkRequest): MarkPlan {
  const { errors, statusColumn } = request;
  const covers = coversOf(errors, request.merges);
  const fills = new Map<number, Set<number>>();
  const comments = new Map<string, Set<string>>();
  const targets = errors.map((error) => {
    const column = columnOf(error);
    if (column === undefined) return `${columnLetter(statusColumn ?? 0)}${error.row}`;
    const place = covers.get(`${error.row} ${column}`) ?? { row: error.row, column };
    columnsOf(fills, place.row).add(place.column);
    return `${columnLetter(place.column)}${place.row}`;
  });
  errors.forEach((error, index) => {
    const texts = comments.get(targets[index]!) ?? new Set();
    comments.set(targets[index]!, texts.add(markText(error)));
  });
  return {
    fills,
    statuses: statusColumn === undefined ? new Map() : statusesOf(request),
    comments: new Map(
      [...comments].map(([cell, texts]) => [cell, [...texts].join('\n').slice(0, LONGEST_COMMENT)]),
    ),
    targets,
  };
}

/** From `H (Pagu Indikatif)`; undefined where the error has no column of its own. */
export function columnOf({ column }: CellError): number | undefined {
  const letters = /^([A-Z]{1,3})(?: |$)/.exec(column)?.[1];
  return letters === undefined ? undefined : readCellReference(`${letters}1`)!.column;
}

function columnsOf(fills: Map<number, Set<number>>, row: number): Set<number> {
  const known = fills.get(row) ?? new Set();
  fills.set(row, known);
  return known;
}

function statusesOf({ errors, rows, headerRow }: MarkRequest): Map<number, Status> {
  const statuses = new Map<number, Status>();
  for (const row of rows) statuses.set(row, { isRight: true, text: 'OK' });
  const wrong = new Map<number, number>();
  for (const { row } of errors) wrong.set(row, (wrong.get(row) ?? 0) + 1);
  for (const [row, count] of wrong) {
    if (row <= headerRow) continue;
    statuses.set(row, { isRight: false, text: `Perlu diperbaiki: ${count}` });
  }
  return statuses;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** For wrong cells inside a merge, the cell that shows it; merges do not overlap. */
function coversOf(errors: readonly CellError[], merges: readonly string[]): Map<string, Place> {
  const rows = [...new Set(errors.map(({ row }) => row))].sort((a, b) => a - b);
  const covers = new Map<string, Place>();
  for (const reference of merges) {
    const [from, to] = reference.split(':').map(readCellReference);
    if (!from || !to) continue;
    for (let index = firstFrom(rows, from.row); rows[index]! <= to.row; index += 1) {
      for (let column = from.column; column <= Math.min(to.column, from.column + 63); column += 1)
        covers.set(`${rows[index]} ${column}`, from);
    }
  }
  return covers;
}

function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
