import { Link } from 'react-router';
import type { ProgramPage, ProgramRow } from '../../api/types';
import { useApi } from '../../api/use-api';
import { lokusPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { LOCATION_WORDS } from '../../text/id/words';
import { DataTable, type Column } from '../../ui/data-table';
import { Money } from '../../ui/money';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { ProgramName, ProgramOwner } from '../../ui/program-cells';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';

const COLUMNS: readonly Column<ProgramRow>[] = [
  {
    key: 'nama',
    head: text.program.name,
    cardLabel: '',
    cell: (row) => <ProgramName row={row} />,
  },
  { key: 'opd', head: text.program.owner, cell: (row) => <ProgramOwner row={row} />, width: 230 },
  {
    key: 'written',
    head: text.belumBerlokasi.written,
    cell: (row) => row.lokasiText || LOCATION_WORDS.tidak_ada,
  },
  {
    key: 'known',
    head: text.belumBerlokasi.known,
    cell: (row) => <KnownPlace row={row} />,
  },
  {
    key: 'pagu',
    head: text.program.pagu,
    align: 'number',
    cell: (row) => <Money amount={row.pagu} />,
  },
];

function KnownPlace({ row }: { row: ProgramRow }) {
  const { link, session } = useScope();
  const mayEdit = session.may.edit && session.pemdaCode === row.pemdaCode;
  return (
    <div>
      {LOCATION_WORDS[row.locationState]}
      {mayEdit ? (
        <div>
          <Link to={link(lokusPath(row.id))}>{text.penyuntingan.lokus.open}</Link>
        </div>
      ) : null}
    </div>
  );
}

/** Programs to be completed: they name no desa, so they are never spread over every desa. */
export default function BelumBerlokasiPage() {
  const { params } = useScope();
  const filters = useFilters();
  const programs = useApi<ProgramPage>('/programs', {
    ...params,
    only: 'belum_berlokasi',
    sort: 'pagu',
    dir: 'desc',
    q: filters.get('q'),
    page: filters.get('page'),
  });
  const t = text.belumBerlokasi;
  return (
    <>
      <PageHead title={t.title} sub={t.sub} />
      <div className="filters">
        <SearchField
          label={text.program.search}
          placeholder={text.program.searchHint}
          value={filters.get('q')}
          onSearch={(q) => filters.set({ q })}
        />
      </div>
      <Loaded query={programs} rows={12}>
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
