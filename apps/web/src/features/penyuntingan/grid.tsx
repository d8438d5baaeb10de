import { useEffect, useRef, type Dispatch } from 'react';
import { text } from '../../text/id';
import { CopyButton } from './copy-row';
import { cellText, type GridAction, type GridRow, type GridState } from './grid-state';
import { RemoveButton } from './remove-row';
import { RowState } from './row-state';
import { faultsOf } from './to-changes';
import { useGridKeys, type GridKeys } from './use-grid-keys';

interface GridProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  lockOf: (opdId: number) => string | undefined;
  onCompare: (row: GridRow) => void;
  onCopyRow: (row: GridRow) => void;
  onRemove: (row: GridRow) => void;
}

/** The rows as a sheet: one cell has the focus, the arrow keys move it. */
export function Grid({ state, dispatch, lockOf, onCompare, onCopyRow, onRemove }: GridProps) {
  const { rows, columns } = state;
  const body = useRef<HTMLTableElement>(null);
  const isLocked = (row: number): boolean => lockOf(rows[row]?.stored.opdId ?? 0) !== undefined;
  const keys = useGridKeys({
    state,
    dispatch,
    isLocked,
    textAt: ({ row, column }) => cellText(state, rows[row]!, columns[column]!),
  });
  const { focus, typing } = keys;
  useEffect(() => {
    const inGrid = body.current?.contains(document.activeElement);
    if (!inGrid || typing !== undefined) return;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [focus.row, focus.column, typing]);
  return (
    <div className="table-scroll sheet-scroll">
      <table
        ref={body}
        className="sheet"
        role="grid"
        aria-label={text.penyuntingan.caption}
        onKeyDown={keys.onKeyDown}
        onCopy={keys.onCopy}
        onPaste={keys.onPaste}
      >
        <thead>
          <tr>
            <th scope="col">{text.penyuntingan.row}</th>
            <th scope="col">{text.penyuntingan.state}</th>
            {columns.map(({ field, head, width }) => (
              <th key={field} scope="col" style={{ minWidth: width }}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <SheetRow
              key={row.stored.id}
              {...{ state, row, index, keys, onCompare, onCopyRow, onRemove }}
              lock={lockOf(row.stored.opdId)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SheetRowProps {
  state: GridState;
  row: GridRow;
  index: number;
  keys: GridKeys;
  lock: string | undefined;
  onCompare: (row: GridRow) => void;
  onCopyRow: (row: GridRow) => void;
  onRemove: (row: GridRow) => void;
}

function SheetRow({ state, row, index, keys, lock, ...on }: SheetRowProps) {
  const { onCompare, onCopyRow, onRemove } = on;
  const faults = { ...row.errors, ...faultsOf(state.columns, row) };
  const { block, focus, typing } = keys;
  return (
    <tr className={lock ? 'locked' : undefined}>
      <th scope="row">
        <span className="cell-title">{row.stored.kode}</span>
        <div className="cell-sub">{row.stored.desaName || row.stored.opdName}</div>
        {lock ? null : (
          <div className="row-actions">
            <CopyButton row={row} onCopyRow={onCopyRow} />
            <RemoveButton row={row} onRemove={onRemove} />
          </div>
        )}
      </th>
      <td className="sheet-state">
        <RowState
          row={row}
          lock={lock}
          isFaulty={Object.keys(faults).length > 0}
          onCompare={onCompare}
        />
      </td>
      {state.columns.map((column, at) => {
        const isFocus = focus.row === index && focus.column === at;
        const isChosen =
          index >= block.top && index <= block.bottom && at >= block.left && at <= block.right;
        const fault = faults[column.field];
        const isDraft = row.draft[column.field] !== undefined;
        const classes = [
          'cell',
          column.kind === 'text' ? '' : 'number',
          isChosen ? 'chosen' : '',
          isDraft ? 'draft' : '',
          fault ? 'wrong' : '',
        ];
        return (
          <td
            key={column.field}
            role="gridcell"
            tabIndex={isFocus ? 0 : -1}
            aria-selected={isChosen}
            aria-invalid={fault !== undefined}
            aria-readonly={lock !== undefined}
            className={classes.filter(Boolean).join(' ')}
            onMouseDown={(event) => keys.select({ row: index, column: at }, event.shiftKey)}
            onDoubleClick={() => keys.open(cellText(state, row, column))}
          >
            {isFocus && typing !== undefined ? (
              <CellInput label={column.head} value={typing} keys={keys} />
            ) : (
              cellText(state, row, column)
            )}
            {fault ? <div className="cell-fault">{fault}</div> : null}
          </td>
        );
      })}
    </tr>
  );
}

function CellInput({ label, value, keys }: { label: string; value: string; keys: GridKeys }) {
  return (
    <input
      autoFocus
      aria-label={label}
      className="cell-input"
      value={value}
      onChange={(event) => keys.type(event.currentTarget.value)}
      onBlur={() => keys.close(true)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') keys.close(false);
        else if (event.key === 'Enter') keys.close(true, { row: 1, column: 0 });
        else if (event.key === 'Tab') keys.close(true, { row: 0, column: event.shiftKey ? -1 : 1 });
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
