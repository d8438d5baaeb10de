import { useRef, useState, type KeyboardEvent } from 'react';

export interface GridPosition {
  row: number;
  column: number;
}

const MOVES: Record<string, (at: GridPosition, size: GridPosition) => GridPosition> = {
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, size) => ({ row, column: size.column - 1 }),
};

/** Where a key leads inside a grid of `size` rows and columns; undefined when it leads nowhere. */
export function movedBy(
  key: string,
  at: GridPosition,
  size: GridPosition,
): GridPosition | undefined {
  const moved = MOVES[key]?.(at, size);
  if (!moved) return undefined;
  const inside =
    moved.row >= 0 && moved.row < size.row && moved.column >= 0 && moved.column < size.column;
  return inside ? moved : undefined;
}

/** One cell takes part in the tab order; arrow keys, Home and End move that place. */
export function useGridKeys(size: GridPosition) {
  const [active, setActive] = useState<GridPosition>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = movedBy(event.key, active, size);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus();
  };
  const inside = active.row < size.row && active.column < size.column;
  return { active: inside ? active : { row: 0, column: 0 }, setActive, table, onKeyDown };
}
