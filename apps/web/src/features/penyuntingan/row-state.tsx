import { text } from '../../text/id';
import type { GridRow } from './grid-state';

interface RowStateProps {
  row: GridRow;
  lock: string | undefined;
  isFaulty: boolean;
  onCompare: (row: GridRow) => void;
}

/** Whether a row is stored, on its way or stuck, in words. */
export function RowState({ row, lock, isFaulty, onCompare }: RowStateProps) {
  const { states, conflict } = text.penyuntingan;
  if (lock) {
    return (
      <>
        <b>{states.terkunci}</b>
        <div className="cell-sub">{lock}</div>
      </>
    );
  }
  if (row.conflict) {
    return (
      <>
        <b className="bad-text">{states.bentrok}</b>
        <button type="button" className="text-button" onClick={() => onCompare(row)}>
          {conflict.open}
        </button>
      </>
    );
  }
  return <span role="status">{isFaulty ? states.perbaiki : states[row.status]}</span>;
}
