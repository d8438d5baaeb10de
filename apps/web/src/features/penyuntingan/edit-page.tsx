import { Alert, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useReducer, useState } from 'react';
import { Link } from 'react-router';
import type { EditablePage, LockBoard } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useEditableRows } from './use-editable-rows';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';
import { ConflictDialog } from './conflict-dialog';
import { readDrafts } from './drafts';
import { Grid } from './grid';
import type { GridColumn } from './grid-columns';
import { gridReducer, type GridState } from './grid-state';
import { RowForms } from './row-form';
import { useAutosave } from './use-autosave';

export interface EditSubject {
  title: string;
  /** where changes go: `/programs` or `/kegiatan-desa` */
  path: string;
  back: string;
  columns: readonly GridColumn[];
}

/** Own rows of one stage, edited in place. */
export function EditPage({ subject }: { subject: EditSubject }) {
  const { tahapan, session, link } = useScope();
  const filters = useFilters();
  const t = text.penyuntingan;
  const page = useEditableRows(`/editing${subject.path}`, {
    tahapan: tahapan.id,
    q: filters.get('q'),
    opd: filters.get('opd'),
    page: filters.get('page'),
  });
  const locks = useApi<LockBoard>('/pengajuan', { tahapan: tahapan.id, pemda: session.pemdaCode });
  return (
    <>
      <PageHead
        title={subject.title}
        sub={t.sub}
        actions={<Link to={link(subject.back)}>{t.back}</Link>}
      />
      <div className="filters">
        <SearchField
          label={t.search}
          placeholder={t.searchHint}
          value={filters.get('q')}
          onSearch={(q) => filters.set({ q })}
        />
      </div>
      <Loaded query={page} rows={12}>
        {(data) => (
          <Loaded query={locks} rows={12}>
            {(board) => (
              <div className="card flush">
                {data.rows.length === 0 ? (
                  <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
                ) : (
                  <Sheet key={page.dataUpdatedAt} {...{ subject, data, board }} />
                )}
                <Pager {...data} onChange={(next) => filters.set({ page: String(next) })} />
              </div>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface SheetProps {
  subject: EditSubject;
  data: EditablePage;
  board: LockBoard;
}

function Sheet({ subject, data, board }: SheetProps) {
  const { session, tahapan } = useScope();
  const draftKey = `sejalan:draf:${session.username}:${tahapan.id}:${subject.path}`;
  const empty: GridState = { columns: subject.columns, rows: [], undo: [], redo: [] };
  const [state, dispatch] = useReducer(gridReducer, empty, (start) =>
    gridReducer(start, { type: 'load', rows: data.rows, drafts: readDrafts(draftKey) }),
  );
  const lockOf = useMemo(() => {
    const locks = new Map(board.rows.map(({ opdId, lock }) => [opdId, lock?.reason]));
    return (opdId: number): string | undefined => locks.get(opdId);
  }, [board]);
  const isLocked = useMemo(() => (opdId: number) => lockOf(opdId) !== undefined, [lockOf]);
  const { offline } = useAutosave({ state, dispatch, path: subject.path, draftKey, isLocked });
  const [comparing, setComparing] = useState<number>();
  const compared = state.rows.find((row) => row.stored.id === comparing && row.conflict);
  const isPhone = useMediaQuery('(max-width: 700px)');
  const parts = {
    state,
    dispatch,
    lockOf,
    onCompare: (row: { stored: { id: number } }) => setComparing(row.stored.id),
  };
  const t = text.penyuntingan;
  return (
    <>
      {offline ? <Alert color="yellow">{t.offline}</Alert> : null}
      <div className="actions sheet-actions">
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
      {isPhone ? <RowForms {...parts} /> : <Grid {...parts} />}
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
