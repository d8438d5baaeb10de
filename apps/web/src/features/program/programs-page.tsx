import { Link } from 'react-router';
import type { Opd, ProgramPage, ProgramRow } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatRupiahShort } from '../../format/rupiah';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters, type Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { DataTable, type Column, type Sorting } from '../../ui/data-table';
import { Money } from '../../ui/money';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { ProgramLocation, ProgramName, ProgramOwner } from '../../ui/program-cells';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';
import { TemplateDownload } from '../../ui/template-download';

const COLUMNS: readonly Column<ProgramRow>[] = [
  {
    key: 'nama',
    head: text.program.name,
    sort: 'nama',
    cardLabel: '',
    cell: (row) => <ProgramName row={row} />,
  },
  { key: 'opd', head: text.program.owner, cell: (row) => <ProgramOwner row={row} />, width: 230 },
  { key: 'fund', head: text.program.fund, cell: (row) => row.sumberDana.join(', ') || '–' },
  { key: 'lokasi', head: text.program.location, cell: (row) => <ProgramLocation row={row} /> },
  { key: 'prioritas', head: text.program.priorities, cell: (row) => <PriorityCodes row={row} /> },
  {
    key: 'pagu',
    head: text.program.pagu,
    sort: 'pagu',
    align: 'number',
    cell: (row) => <Money amount={row.pagu} />,
  },
];

function PriorityCodes({ row }: { row: ProgramRow }) {
  if (row.priorities.length === 0) return <span className="muted">{text.program.noPriority}</span>;
  return (
    <span title={row.priorities.map(({ name }) => name).join('; ')}>
      {row.priorities.map(({ code }) => code).join(', ')}
    </span>
  );
}

function sortingOf(filters: Filters): Sorting {
  return {
    by: filters.get('urut'),
    dir: filters.get('arah') === 'asc' ? 'asc' : 'desc',
    onChange: (urut, arah) => filters.set({ urut, arah }),
  };
}

export default function ProgramsPage() {
  const { params, session, link } = useScope();
  const filters = useFilters();
  const programs = useApi<ProgramPage>('/programs', {
    ...params,
    q: filters.get('q'),
    opd: filters.get('opd'),
    only: filters.get('hanya'),
    sort: filters.get('urut'),
    dir: filters.get('arah'),
    page: filters.get('page'),
  });
  const t = text.program;
  const sub = programs.data && t.sub(programs.data.total, formatRupiahShort(programs.data.pagu));
  return (
    <>
      <PageHead
        title={t.title}
        sub={sub}
        actions={
          session.may.edit ? (
            <Link to={link(PATHS.suntingProgram)}>{text.penyuntingan.open}</Link>
          ) : null
        }
      />
      <ProgramFilters filters={filters} />
      <OfflineEditing opd={filters.get('opd')} />
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
                sorting={sortingOf(filters)}
              />
            )}
            <Pager {...data} onChange={(page) => filters.set({ page: String(page) })} />
          </div>
        )}
      </Loaded>
    </>
  );
}

/** The rows of the own agency, or of the one that is filtered by, to be edited in Excel. */
function OfflineEditing({ opd }: { opd: string }) {
  const { session, pemda, params } = useScope();
  const agencies = useApi<Opd[]>('/opd', { pemda: params.pemda });
  const isOwn = session.opdName !== null || pemda?.code === session.pemdaCode;
  const hasRenja = agencies.data?.some(
    ({ id, kind }) => String(id) === opd && kind !== 'pemerintah_desa',
  );
  const isKnown = session.opdName !== null || hasRenja === true;
  if (!session.may.import || !isOwn || !isKnown) return null;
  return (
    <div style={{ marginBottom: 12 }}>
      <TemplateDownload kind="renja" opd={opd} label={text.templat.makeFromList} />
    </div>
  );
}

function ProgramFilters({ filters }: { filters: Filters }) {
  const { params } = useScope();
  const opd = useApi<Opd[]>('/opd', { pemda: params.pemda });
  const t = text.program;
  const only = Object.entries(t.onlyOptions).map(([value, label]) => ({ value, label }));
  return (
    <div className="filters">
      <SearchField
        label={t.search}
        placeholder={t.searchHint}
        value={filters.get('q')}
        onSearch={(q) => filters.set({ q })}
      />
      <Choice
        label={t.only}
        all={t.all}
        options={only}
        value={filters.get('hanya')}
        onChange={(hanya) => filters.set({ hanya })}
      />
      {params.pemda ? (
        <Choice
          label={t.opd}
          all={t.allOpd}
          options={(opd.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
          value={filters.get('opd')}
          onChange={(id) => filters.set({ opd: id })}
        />
      ) : null}
    </div>
  );
}
