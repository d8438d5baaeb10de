import { TextInput } from '@mantine/core';
import type { Dispatch } from 'react';
import { CopyButton } from './copy-row';
import { cellText, type GridAction, type GridRow, type GridState } from './grid-state';
import { RemoveButton } from './remove-row';
import { RowState } from './row-state';
import { faultsOf } from './to-changes';

interface RowFormsProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  lockOf: (opdId: number) => string | undefined;
  onCompare: (row: GridRow) => void;
  onCopyRow: (row: GridRow) => void;
  onRemove: (row: GridRow) => void;
}

/** The sheet on a phone: one form for each row. */
export function RowForms({
  state,
  dispatch,
  lockOf,
  onCompare,
  onCopyRow,
  onRemove,
}: RowFormsProps) {
  return state.rows.map((row) => {
    const faults = { ...row.errors, ...faultsOf(state.columns, row) };
    const lock = lockOf(row.stored.opdId);
    return (
      <details key={row.stored.id} className="row-form">
        <summary>
          <span className="cell-title">{String(row.stored.values['nama'])}</span>
          <div className="cell-sub">{row.stored.kode}</div>
          <RowState
            row={row}
            lock={lock}
            isFaulty={Object.keys(faults).length > 0}
            onCompare={onCompare}
          />
        </summary>
        {state.columns.map((column) => (
          <TextInput
            key={column.field}
            label={column.head}
            value={cellText(state, row, column)}
            disabled={lock !== undefined}
            error={faults[column.field]}
            inputMode={column.kind === 'month' ? 'numeric' : 'text'}
            onChange={(event) => {
              const edits = [
                { id: row.stored.id, field: column.field, text: event.currentTarget.value },
              ];
              dispatch({ type: 'edit', edits });
            }}
          />
        ))}
        {lock ? null : (
          <div className="row-actions">
            <CopyButton row={row} onCopyRow={onCopyRow} />
            <RemoveButton row={row} onRemove={onRemove} />
          </div>
        )}
      </details>
    );
  });
}
