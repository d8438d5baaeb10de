import type { GridColumn } from './grid-columns';
import { cellText, type CellEdit, type GridState } from './grid-state';

export interface Cell {
  row: number;
  column: number;
}

export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function blockOf(anchor: Cell, focus: Cell): Block {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

interface Target {
  state: GridState;
  block: Block;
  /** rows that may not be changed are passed over */
  isLocked: (row: number) => boolean;
}

/**
 * The edits of a paste: the block goes in from the upper left corner of the selection; one single
 * value fills the whole selection. What reaches past the last row or column is left out.
 */
export function pasteEdits(target: Target, values: readonly (readonly string[])[]): CellEdit[] {
  const { block } = target;
  const isSingle = values.length === 1 && values[0]!.length === 1;
  const height = isSingle ? block.bottom - block.top + 1 : values.length;
  const width = isSingle
    ? block.right - block.left + 1
    : Math.max(...values.map((row) => row.length));
  return editsOf(
    target,
    { ...block, bottom: block.top + height - 1, right: block.left + width - 1 },
    (row, column) => (isSingle ? values[0]![0] : values[row - block.top]?.[column - block.left]),
  );
}

/** Ctrl+D: the top row of the selection goes into the rows below it. */
export function fillEdits(target: Target): CellEdit[] {
  const { state, block } = target;
  return editsOf(target, { ...block, top: block.top + 1 }, (_row, column) =>
    textOf(state, block.top, column),
  );
}

export function clearEdits(target: Target): CellEdit[] {
  return editsOf(target, target.block, () => '');
}

/** The texts of the selection, for the clipboard. */
export function textsOf(state: GridState, { top, bottom, left, right }: Block): string[][] {
  return range(top, bottom).map((row) =>
    range(left, right).map((column) => textOf(state, row, column)),
  );
}

function editsOf(
  { state, isLocked }: Target,
  { top, bottom, left, right }: Block,
  valueAt: (row: number, column: number) => string | undefined,
): CellEdit[] {
  const rows = range(top, Math.min(bottom, state.rows.length - 1)).filter((row) => !isLocked(row));
  const columns = range(left, Math.min(right, state.columns.length - 1));
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const text = valueAt(row, column);
      const id = state.rows[row]!.stored.id;
      return text === undefined ? [] : [{ id, field: columnAt(state, column).field, text }];
    }),
  );
}

const columnAt = (state: GridState, column: number): GridColumn => state.columns[column]!;
const textOf = (state: GridState, row: number, column: number): string =>
  cellText(state, state.rows[row]!, columnAt(state, column));
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
