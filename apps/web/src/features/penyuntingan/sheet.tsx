import { Alert, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useReducer, useState } from 'react';
import type { EditablePage, EditableRow, LockBoard } from '../../api/types';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { Pager } from '../../ui/pager';
import { EmptyState } from '../../ui/states';
import { ConflictDialog } from './conflict-dialog';
import { useCopyRow } from './copy-row';
import type { EditSubject } from './edit-subject';
import { Grid } from './grid';
import { gridReducer, type GridRow, type GridState } from './grid-state';
import { KeptDraftsOffer, useKeptDrafts } from './kept-drafts';
import { NewRowDialog } from './new-row-dialog';
import { RemoveDialog } from './remove-row';
import { RowForms } from './row-form';
import { useAutosave } from './use-autosave';

interface SheetProps {
  subject: EditSubject;
  data: EditablePage;
  board: LockBoard;
  onPage: (page: number) => void;
}

/** One page of rows as a sheet, or as forms on a phone, with what can be done to it. */
export function Sheet({ subject, data, board, onPage }: SheetProps) {
  const { session, tahapan } = useScope();
  const draftKey = `sejalan:draf:${session.username}:${tahapan.id}:${subject.path}`;
  const empty: GridState = { columns: subject.columns, rows: [], undo: [], redo: [] };
  const [state, dispatch] = useReducer(gridReducer, empty, (start) =>
    gridReducer(start, { type: 'load', rows: data.rows }),
  );
  const lockOf = useMemo(() => {
    const locks = new Map(board.rows.map(({ opdId, lock }) => [opdId, lock?.reason]));
    return (opdId: number): string | undefined => locks.get(opdId);
  }, [board]);
  const isLocked = useMemo(() => (opdId: number) => lockOf(opdId) !== undefined, [lockOf]);
  const { path } = subject;
  const kept = useKeptDrafts({ draftKey, path, tahapan: tahapan.id, dispatch });
  const { offered } = kept;
  const { offline } = useAutosave({ state, dispatch, path, draftKey, offered, isLocked });
  const [comparing, setComparing] = useState<number>();
  const [removing, setRemoving] = useState<GridRow>();
  const [isAdding, setAdding] = useState(false);
  // The list is not read anew under somebody's fingers: what was added and removed is counted here.
  const [grown, setGrown] = useState(0);
  const onAdded = (row: EditableRow): void => {
    dispatch({ type: 'added', row });
    setGrown((count) => count + 1);
  };
  const onCopyRow = useCopyRow({ path, onCopied: onAdded });
  const compared = state.rows.find((row) => row.stored.id === comparing && row.conflict);
  const isPhone = useMediaQuery('(max-width: 700px)');
  const parts = {
    state,
    dispatch,
    lockOf,
    onCompare: (row: GridRow) => setComparing(row.stored.id),
    onCopyRow,
    onRemove: setRemoving,
  };
  const t = text.penyuntingan;
  return (
    <>
      <KeptDraftsOffer {...kept} />
      {offline ? <Alert color="yellow">{t.offline}</Alert> : null}
      <div className="actions sheet-actions">
        <Button size="xs" onClick={() => setAdding(true)}>
          {t.adding.button}
        </Button>
        <Button
          variant="default"
          size="xs"
          disabled={state.undo.length === 0}
          onClick={() => dispatch({ type: 'undo' })}
        >
          {t.undo}
        </Button>
        <Button
          variant="default"
          size="xs"
          disabled={state.redo.length === 0}
          onClick={() => dispatch({ type: 'redo' })}
        >
          {t.redo}
        </Button>
      </div>
      {state.rows.length === 0 ? <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState> : null}
      {state.rows.length > 0 && (isPhone ? <RowForms {...parts} /> : <Grid {...parts} />)}
      <Pager {...data} total={data.total + grown} onChange={onPage} />
      {isAdding ? (
        <NewRowDialog
          path={subject.path}
          board={board}
          onClose={() => setAdding(false)}
          onAdded={(row) => {
            onAdded(row);
            setAdding(false);
          }}
        />
      ) : null}
      {removing ? (
        <RemoveDialog
          row={removing}
          path={subject.path}
          onClose={() => setRemoving(undefined)}
          onRemoved={(id) => {
            dispatch({ type: 'removed', id });
            setGrown((count) => count - 1);
            setRemoving(undefined);
          }}
        />
      ) : null}
      {compared ? (
        <ConflictDialog
          key={compared.conflict!.version}
          row={compared}
          columns={state.columns}
          onClose={() => setComparing(undefined)}
          onResolve={(draft) => {
            dispatch({ type: 'resolved', current: compared.conflict!, draft });
            setComparing(undefined);
          }}
        />
      ) : null}
    </>
  );
}
