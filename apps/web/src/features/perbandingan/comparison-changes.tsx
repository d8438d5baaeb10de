import { IconArrowRight } from '@tabler/icons-react';
import type { ChangeClass, ComparedRow, Comparison } from '../../api/types';
import { formatCount } from '../../format/number';
import { formatRupiah } from '../../format/rupiah';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { CLASS_WORDS } from '../../text/id/perbandingan';
import { Choice } from '../../ui/choice';
import { DataTable, type Column } from '../../ui/data-table';
import { Pager } from '../../ui/pager';
import { SearchField } from '../../ui/search-field';
import { EmptyState } from '../../ui/states';
import { ClassPill } from './class-pill';
import { Delta } from '../../ui/delta';

const CLASSES = Object.keys(CLASS_WORDS) as ChangeClass[];

const COLUMNS: readonly Column<ComparedRow>[] = [
  {
    key: 'class',
    head: text.perbandingan.class,
    cardLabel: '',
    cell: (row) => <ClassPill of={row.class} />,
  },
  { key: 'row', head: text.perbandingan.row, cardLabel: '', cell: (row) => <RowName row={row} /> },
  { key: 'owner', head: text.perbandingan.owner, cell: (row) => <Owner row={row} />, width: 210 },
  { key: 'what', head: text.perbandingan.what, cell: (row) => <Changes row={row} /> },
  {
    key: 'delta',
    head: text.perbandingan.delta,
    align: 'number',
    cell: (row) => <Delta amount={row.delta} />,
  },
];

function RowName({ row }: { row: ComparedRow }) {
  return (
    <div>
      <span className="cell-title">{row.nama}</span>
      <div className="cell-sub">
        {row.kode}
        {row.reason ? ` · ${row.reason}` : ''}
      </div>
    </div>
  );
}

function Owner({ row }: { row: ComparedRow }) {
  return (
    <div>
      {row.desaName ? text.perbandingan.desa(row.desaName) : row.agencyName}
      <div className="cell-sub">{row.pemdaName}</div>
    </div>
  );
}

/** Every changed field, before → after; of a row that came or left the pagu alone. */
function Changes({ row }: { row: ComparedRow }) {
  const pagu = { label: 'pagu', field: 'pagu' };
  const amount = (value: string | null): string => value ?? '';
  const changes =
    row.changes.length > 0
      ? row.changes
      : [{ ...pagu, before: amount(row.paguBefore), after: amount(row.paguAfter) }];
  return (
    <ul className="plain-list">
      {changes.map(({ field, label, before, after }) => (
        <li key={field}>
          <span className="muted">{label}: </span>
          {shown(field, before)}{' '}
          <IconArrowRight
            className="inline-icon"
            size={14}
            aria-label={text.perbandingan.becomes}
          />{' '}
          {shown(field, after)}
        </li>
      ))}
    </ul>
  );
}

function shown(field: string, value: string): string {
  if (value === '') return text.perbandingan.blank;
  return field === 'pagu' ? formatRupiah(value) : value;
}

export function ComparisonChanges({ data, filters }: { data: Comparison; filters: Filters }) {
  const t = text.perbandingan;
  const options = CLASSES.map((value) => ({
    value,
    label: `${CLASS_WORDS[value]} (${formatCount(data.counts[value])})`,
  }));
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
          options={options}
          value={filters.get('kelas')}
          onChange={(kelas) => filters.set({ kelas })}
        />
      </div>
      <div className="card flush">
        {data.rows.length === 0 ? (
          <EmptyState title={t.empty}>{t.emptyDetail(data.unchanged)}</EmptyState>
        ) : (
          <DataTable
            caption={t.caption}
            columns={COLUMNS}
            rows={data.rows}
            rowKey={(row) => `${row.class} ${row.kode} ${row.sentence}`}
          />
        )}
        <Pager {...data} onChange={(page) => filters.set({ page: String(page) })} />
      </div>
    </section>
  );
}
