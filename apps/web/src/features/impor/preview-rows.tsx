import { Button, Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ImportChange, ImportChangePage, ImportPreview } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useSend } from '../../api/use-send';
import { formatRupiah } from '../../format/rupiah';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { CLASS_NAMES } from '../../text/id/pratinjau';
import { Choice } from '../../ui/choice';
import { DataTable, type Column } from '../../ui/data-table';
import { Pager } from '../../ui/pager';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';

const numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 });
type Cell = ImportChange['cells'][number];

function shown({ kind }: Cell, value: string): string {
  if (value === '') return text.pratinjau.blank;
  if (kind === 'uang') return formatRupiah(value);
  return kind === 'angka' ? numbers.format(Number(value)) : value;
}

function Cells({ row }: { row: ImportChange }) {
  const t = text.pratinjau;
  return (
    <ul className="plain-list">
      {row.cells.map((cell) => (
        <li key={cell.field}>
          <span className="muted">{cell.label}: </span>
          {row.class === 'baru' ? null : shown(cell, cell.before)}
          {row.class === 'berubah' ? (
            <>
              {' '}
              <IconArrowRight className="inline-icon" size={14} aria-label={t.becomes} />{' '}
            </>
          ) : null}
          {row.class === 'baru' || row.class === 'berubah' ? shown(cell, cell.after) : null}
        </li>
      ))}
    </ul>
  );
}

function columnsOf(
  mayDecide: boolean,
  onTick: (row: ImportChange, accepted: boolean) => void,
): Column<ImportChange>[] {
  const t = text.pratinjau;
  return [
    {
      key: 'take',
      head: t.take,
      cell: (row) =>
        row.class === 'sama' ? null : (
          <Checkbox
            aria-label={t.takeRow(row.nama)}
            checked={row.accepted}
            disabled={!mayDecide}
            onChange={(event) => onTick(row, event.currentTarget.checked)}
          />
        ),
    },
    { key: 'class', head: t.class, cell: (row) => CLASS_NAMES[row.class] },
    {
      key: 'row',
      head: t.row,
      cardLabel: '',
      cell: (row) => (
        <div>
          <span className="cell-title">{row.nama}</span>
          <div className="cell-sub">
            {[row.kode, row.groupName, row.sourceRow && t.sheetRow(row.sourceRow)]
              .filter(Boolean)
              .join(' · ')}
          </div>
          {row.moved ? <div className="late">{t.moving}</div> : null}
          {row.undone === false ? <div className="late">{t.left}</div> : null}
        </div>
      ),
    },
    { key: 'what', head: t.what, cell: (row) => <Cells row={row} /> },
  ];
}

/** The rows of an import by class, agency and words; ticks decide what is stored. */
export function PreviewRows({ preview }: { preview: ImportPreview }) {
  const filters = useFilters();
  const t = text.pratinjau;
  const path = `/imports/${preview.jobId}`;
  const filter = {
    class: filters.get('kelas') || undefined,
    group: filters.get('kelompok') || undefined,
    q: filters.get('q') || undefined,
  };
  const page = Number(filters.get('page') || 1);
  const list = useApi<ImportChangePage>(`${path}/changes`, { ...filter, page });
  const decide = useSend<ImportPreview>({ refresh: [`${path}/changes`, `${path}/preview`] });
  const tick = (accepted: boolean, ids?: string[]): void =>
    decide.mutate({ path: `${path}/decisions`, body: { accepted, ...(ids ? { ids } : filter) } });
  const columns = columnsOf(preview.mayDecide, (row, accepted) => tick(accepted, [row.id]));
  return (
    <section>
      <div className="filters">
        <SearchField
          label={t.search}
          placeholder={t.searchHint}
          value={filters.get('q')}
          onSearch={(q) => filters.set({ q })}
        />
        <Choice
          label={t.class}
          all={t.allClasses}
          options={preview.classes.map(({ class: value, accepted, count }) => ({
            value,
            label: `${CLASS_NAMES[value]}: ${t.accepted(accepted, count)}`,
          }))}
          value={filters.get('kelas')}
          onChange={(kelas) => filters.set({ kelas })}
        />
        <Choice
          label={t.group}
          all={t.allGroups}
          options={preview.groups.map(({ code, name }) => ({ value: code, label: name }))}
          value={filters.get('kelompok')}
          onChange={(kelompok) => filters.set({ kelompok })}
        />
      </div>
      {preview.mayDecide ? (
        <div className="actions" style={{ marginBottom: 12 }}>
          <Button variant="default" size="compact-sm" onClick={() => tick(true)}>
            {t.tickAll}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => tick(false)}>
            {t.untickAll}
          </Button>
        </div>
      ) : null}
      <Loaded query={list} rows={6}>
        {(found) => (
          <div className="card flush">
            {found.rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <DataTable
                caption={t.caption}
                columns={columns}
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
