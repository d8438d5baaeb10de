import { useState, type ClipboardEvent, type Dispatch, type KeyboardEvent } from 'react';
import {
  blockOf,
  clearEdits,
  fillEdits,
  pasteEdits,
  textsOf,
  type Block,
  type Cell,
} from './block-edits';
import type { GridAction, GridState } from './grid-state';
import { readBlock, writeBlock } from './read-block';

export interface GridKeys {
  block: Block;
  focus: Cell;
  /** what stands in the opened cell; undefined while none is open */
  typing: string | undefined;
  select: (cell: Cell, extend?: boolean) => void;
  open: (initial: string) => void;
  type: (value: string) => void;
  close: (isKept: boolean, move?: Cell) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

const ARROWS: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

interface GridKeysQuestion {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  isLocked: (row: number) => boolean;
  textAt: (cell: Cell) => string;
}

/** The keyboard and the clipboard of the grid, as spreadsheets have taught them. */
export function useGridKeys({ state, dispatch, isLocked, textAt }: GridKeysQuestion): GridKeys {
  const [anchor, setAnchor] = useState<Cell>({ row: 0, column: 0 });
  const [focus, setFocus] = useState<Cell>({ row: 0, column: 0 });
  const [typing, setTyping] = useState<string>();
  const block = blockOf(anchor, focus);
  const target = { state, block, isLocked };

  const select = (cell: Cell, extend = false): void => {
    const inside = {
      row: Math.max(0, Math.min(cell.row, state.rows.length - 1)),
      column: Math.max(0, Math.min(cell.column, state.columns.length - 1)),
    };
    setFocus(inside);
    if (!extend) setAnchor(inside);
  };
  const moved = (by: Cell): Cell => ({ row: focus.row + by.row, column: focus.column + by.column });
  const open = (initial: string): void => {
    if (!isLocked(focus.row)) setTyping(initial);
  };
  const close = (isKept: boolean, move: Cell = { row: 0, column: 0 }): void => {
    const row = state.rows[focus.row];
    const column = state.columns[focus.column];
    if (isKept && typing !== undefined && row && column) {
      dispatch({ type: 'edit', edits: [{ id: row.stored.id, field: column.field, text: typing }] });
    }
    setTyping(undefined);
    select(moved(move));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // A button inside the grid answers to its own keys.
    if (typing !== undefined || (event.target as Element).closest('button')) return;
    const command = event.ctrlKey || event.metaKey ? COMMANDS[event.key.toLowerCase()] : undefined;
    const arrow = ARROWS[event.key];
    if (command) command();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (arrow) select(moved(arrow), event.shiftKey);
    else if (event.key === 'Tab') {
      const next = moved({ row: 0, column: event.shiftKey ? -1 : 1 });
      // At the edge the key leaves the grid, so that nobody is caught in it.
      if (next.column < 0 || next.column >= state.columns.length) return;
      select(next);
    } else if (event.key === 'Enter' || event.key === 'F2') open(textAt(focus));
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      dispatch({ type: 'edit', edits: clearEdits(target) });
    } else if (event.key.length === 1) open(event.key);
    else return;
    event.preventDefault();
  };
  const COMMANDS: Readonly<Record<string, () => void>> = {
    d: () => dispatch({ type: 'edit', edits: fillEdits(target) }),
    z: () => dispatch({ type: 'undo' }),
    y: () => dispatch({ type: 'redo' }),
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== undefined || state.rows.length === 0) return;
    event.clipboardData.setData('text/plain', writeBlock(textsOf(state, block)));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    const values = readBlock(event.clipboardData.getData('text/plain'));
    dispatch({ type: 'edit', edits: pasteEdits(target, values) });
    event.preventDefault();
  };
  return { block, focus, typing, select, open, type: setTyping, close, onKeyDown, onCopy, onPaste };
}
