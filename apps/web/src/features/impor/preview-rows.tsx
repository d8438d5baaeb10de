import { Button } from '@mantine/core';
import type { ImportChange, ImportChangePage, ImportPreview } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useSend } from '../../api/use-send';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { DataTable, type Column } from '../../ui/data-table';
import { Pager } from '../../ui/pager';
import { ProblemNote } from '../../ui/problem-note';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';
import { AnswerMany } from './answer-many';
import { ConflictCells } from './conflict-cells';
import { ImportClassPill } from './import-class-pill';
import { PreviewCells } from './preview-cells';
import { TakeRow } from './take-row';

function columnsOf(preview: ImportPreview): Column<ImportChange>[] {
  const t = text.pratinjau;
  const isOpen = preview.state === 'pratinjau' || preview.state === 'dibatalkan';
  return [
    ...(isOpen
      ? [
          {
            key: 'take',
            head: t.take,
            width: 70,
            cell: (row: ImportChange) => <TakeRow preview={preview} row={row} />,
          },
        ]
      : []),
    {
      key: 'class',
      head: t.class,
      cardLabel: '',
      width: 150,
      cell: (row) => <ImportClassPill of={row.class} />,
    },
    {
      key: 'row',
      head: t.row,
      cardLabel: '',
      cell: (row) => <RowName row={row} isOpen={isOpen} />,
    },
    {
      key: 'what',
      head: t.what,
      cardLabel: '',
      cell: (row) =>
        row.class === 'bentrok' ? (
          <ConflictCells preview={preview} row={row} />
        ) : (
          <PreviewCells row={row} isOpen={isOpen} />
        ),
    },
  ];
}

function RowName({ row, isOpen }: { row: ImportChange; isOpen: boolean }) {
  const t = text.pratinjau;
  const isOffered = row.class === 'baru' || row.class === 'berubah';
  return (
    <div>
      <span className="cell-title">{row.nama}</span>
      <div className="cell-sub">
        {[row.kode, row.groupName, row.sourceRow && t.sheetRow(row.sourceRow)]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {isOffered && !isOpen && !row.accepted ? <div className="late">{t.notTaken}</div> : null}
      {row.warning ? <div className="late">{t.warnings[row.warning]}</div> : null}
      {row.moved ? <div className="late">{t.moving}</div> : null}
      {row.undone === false ? <div className="late">{t.left}</div> : null}
    </div>
  );
}

interface Filter {
  class: string | undefined;
  group: string | undefined;
  q: string | undefined;
}

interface PreviewRowsProps {
  preview: ImportPreview;
  filters: Filters;
}

/** The rows of an import by class, agency and words; ticks decide what is stored. */
export function PreviewRows({ preview, filters }: PreviewRowsProps) {
  const t = text.pratinjau;
  const path = `/imports/${preview.jobId}`;
  const filter: Filter = {
    class: filters.get('kelas') || undefined,
    group: filters.get('kelompok') || undefined,
    q: filters.get('q') || undefined,
  };
  const page = Number(filters.get('page') || 1);
  const list = useApi<ImportChangePage>(`${path}/changes`, { ...filter, page });
  return (
    <section>
      <h2>{t.rows}</h2>
      <div className="filters">
        <SearchField
          label={t.search}
          placeholder={t.searchHint}
          value={filters.get('q')}
          onSearch={(q) => filters.set({ q })}
        />
        {preview.groups.length > 1 ? (
          <Choice
            label={t.group}
            all={t.allGroups}
            options={preview.groups.map(({ code, name }) => ({ value: code, label: name }))}
            value={filters.get('kelompok')}
            onChange={(kelompok) => filters.set({ kelompok })}
          />
        ) : null}
        {preview.mayDecide ? <DecideMany path={path} filter={filter} /> : null}
      </div>
      <Loaded query={list} rows={6}>
        {(found) => (
          <div className="card flush">
            {found.rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <DataTable
                caption={t.caption}
                columns={columnsOf(preview)}
                rows={found.rows}
                rowKey={(row) => row.id}
              />
            )}
            <Pager {...found} onChange={(next) => filters.set({ page: String(next) })} />
          </div>
        )}
      </Loaded>
    </section>
  );
}

/** What can be decided at once for the rows that the filter names. */
function DecideMany({ path, filter }: { path: string; filter: Filter }) {
  if (filter.class !== 'bentrok') return <TickMany path={path} filter={filter} />;
  return filter.q ? null : <AnswerMany path={path} group={filter.group} />;
}

/** Ticks or unticks all rows that the filter names, on every page. */
function TickMany({ path, filter }: { path: string; filter: object }) {
  const t = text.pratinjau;
  const decide = useSend<ImportPreview>({ refresh: [`${path}/changes`, `${path}/preview`] });
  const tick = (accepted: boolean): void =>
    decide.mutate({ path: `${path}/decisions`, body: { accepted, ...filter } });
  return (
    <div className="actions bottom">
      <Button variant="default" loading={decide.isPending} onClick={() => tick(true)}>
        {t.tickAll}
      </Button>
      <Button variant="default" disabled={decide.isPending} onClick={() => tick(false)}>
        {t.untickAll}
      </Button>
      <ProblemNote error={decide.error} />
    </div>
  );
}
