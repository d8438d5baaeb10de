import { Link } from 'react-router';
import type { KegiatanDesaPage as KegiatanDesaRows, KegiatanDesaRow } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatMonths } from '../../format/dates';
import { formatVolume } from '../../format/number';
import { formatRupiahShort } from '../../format/rupiah';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { DataTable, type Column } from '../../ui/data-table';
import { Money } from '../../ui/money';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';

const COLUMNS: readonly Column<KegiatanDesaRow>[] = [
  {
    key: 'nama',
    head: text.kegiatanDesa.name,
    cardLabel: '',
    cell: (row) => <KegiatanName row={row} />,
  },
  { key: 'desa', head: text.kegiatanDesa.desa, cell: (row) => <DesaName row={row} /> },
  {
    key: 'volume',
    head: text.kegiatanDesa.volume,
    cell: (row) => (row.volume === null ? '–' : `${formatVolume(row.volume)} ${row.satuan}`),
  },
  { key: 'months', head: text.kegiatanDesa.months, cell: (row) => formatMonths(row.months) },
  { key: 'fund', head: text.kegiatanDesa.fund, cell: (row) => row.sumberDana.join(', ') || '–' },
  {
    key: 'anggaran',
    head: text.kegiatanDesa.anggaran,
    align: 'number',
    cell: (row) => <Money amount={row.anggaran} />,
  },
];

function KegiatanName({ row }: { row: KegiatanDesaRow }) {
  const { link } = useScope();
  const t = text.kegiatanDesa;
  return (
    <div>
      <span className="cell-title">{row.nama}</span>
      <div className="cell-sub">{[row.kode, row.lokasi].filter(Boolean).join(' · ')}</div>
      {row.overlapCases > 0 ? (
        <Link className="small" to={link(PATHS.tumpangTindih, { desa: row.desaCode })}>
          {t.overlap(row.overlapCases)}
        </Link>
      ) : null}
    </div>
  );
}

function DesaName({ row }: { row: KegiatanDesaRow }) {
  return (
    <div>
      {row.desaName}
      <div className="cell-sub">
        {row.kecamatan}, {row.pemdaName.replace(/^Kabupaten /, '')}
      </div>
    </div>
  );
}

export default function KegiatanDesaPage() {
  const { params, session, link } = useScope();
  const filters = useFilters();
  const rows = useApi<KegiatanDesaRows>('/kegiatan-desa', {
    ...params,
    q: filters.get('q'),
    desa: filters.get('desa'),
    page: filters.get('page'),
  });
  const t = text.kegiatanDesa;
  const sub = rows.data && t.sub(rows.data.total, formatRupiahShort(rows.data.anggaran));
  return (
    <>
      <PageHead
        title={t.title}
        sub={sub}
        actions={
          session.may.edit ? (
            <Link to={link(PATHS.suntingKegiatanDesa)}>{text.penyuntingan.open}</Link>
          ) : null
        }
      />
      <div className="filters">
        <SearchField
          label={t.search}
          placeholder={t.searchHint}
          value={filters.get('q')}
          onSearch={(q) => filters.set({ q })}
        />
      </div>
      <Loaded query={rows} rows={12}>
        {(data) => (
          <div className="card flush">
            {data.rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <DataTable
                caption={t.caption}
                columns={COLUMNS}
                rows={data.rows}
                rowKey={(row) => row.id}
              />
            )}
            <Pager {...data} onChange={(page) => filters.set({ page: String(page) })} />
          </div>
        )}
      </Loaded>
    </>
  );
}
