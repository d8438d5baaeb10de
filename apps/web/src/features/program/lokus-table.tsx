import type { ProgramDetail } from '../../api/types';
import { formatMonths } from '../../format/dates';
import { formatVolume } from '../../format/number';
import { text } from '../../text/id';
import { DataTable, type Column } from '../../ui/data-table';
import { Money } from '../../ui/money';
import { EmptyState } from '../../ui/states';

type Lokus = ProgramDetail['lokus'][number];

const COLUMNS: readonly Column<Lokus>[] = [
  {
    key: 'desa',
    head: text.program.desa,
    cardLabel: '',
    cell: (row) => (
      <div>
        <span className="cell-title">{row.desaName}</span>
        <div className="cell-sub">
          {row.kecamatan} · {row.desaCode}
        </div>
      </div>
    ),
  },
  { key: 'detail', head: text.program.place, cell: (row) => row.detail || '–' },
  {
    key: 'volume',
    head: text.program.volume,
    cell: (row) => (row.volume === null ? '–' : `${formatVolume(row.volume)} ${row.satuan}`),
  },
  { key: 'months', head: text.program.months, cell: (row) => formatMonths(row.months) },
  { key: 'sasaran', head: text.program.sasaran, cell: (row) => row.sasaran || '–' },
  {
    key: 'pagu',
    head: text.program.pagu,
    align: 'number',
    cell: (row) => <Money amount={row.pagu} />,
  },
];

export function LokusTable({ program }: { program: ProgramDetail }) {
  const t = text.program;
  return (
    <section className="card flush">
      <h2 style={{ padding: '14px 16px 0' }}>{t.lokus}</h2>
      {program.lokus.length === 0 ? (
        <EmptyState title={t.noLokus}>{t.noLokusDetail(program.lokasiText || '–')}</EmptyState>
      ) : (
        <DataTable
          caption={t.lokus}
          columns={COLUMNS}
          rows={program.lokus}
          rowKey={(row) => `${row.desaCode} ${row.detail}`}
        />
      )}
    </section>
  );
}
