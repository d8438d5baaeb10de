import type { AccessEntry, AccessLogPage } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatDateTime } from '../../format/dates';
import { formatCount } from '../../format/number';
import { useScope } from '../../scope/scope';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { DataTable, type Column } from '../../ui/data-table';
import { Pager } from '../../ui/pager';
import { EmptyState, Loaded } from '../../ui/states';
import { TrailFilters, trailParams } from './trail-filters';

export function AccessTab({ filters }: { filters: Filters }) {
  const { params } = useScope();
  const t = text.jejak;
  const log = useApi<AccessLogPage>('/access-log', {
    pemda: params.pemda,
    kind: filters.get('tindakan'),
    ...trailParams(filters),
  });
  return (
    <>
      <TrailFilters filters={filters}>
        <Choice
          label={t.did}
          all={t.allAccess}
          options={Object.entries(t.accessKinds).map(([value, label]) => ({ value, label }))}
          value={filters.get('tindakan')}
          onChange={(tindakan) => filters.set({ tindakan })}
        />
      </TrailFilters>
      <Loaded query={log} rows={10}>
        {(data) => (
          <div className="card flush">
            {data.rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <AccessTable rows={data.rows} />
            )}
            <Pager {...data} onChange={(page) => filters.set({ page: String(page) })} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function AccessTable({ rows }: { rows: readonly AccessEntry[] }) {
  const { context } = useScope();
  const t = text.jejak;
  const nameOf = (code: string): string =>
    context.governments.find((government) => government.code === code)?.shortName ?? code;
  const columns: Column<AccessEntry>[] = [
    { key: 'at', head: t.time, cell: ({ at }) => formatDateTime(at, context) },
    { key: 'actor', head: t.who, cell: ({ actor }) => actor },
    { key: 'kind', head: t.did, cell: ({ kind, reason }) => didOf(kind, reason) },
    { key: 'what', head: t.what, cell: ({ what }) => t.whats[what] ?? what },
    {
      key: 'whose',
      head: t.whose,
      cell: ({ pemdaCodes }) =>
        pemdaCodes.length > 3
          ? t.governments(pemdaCodes.length)
          : pemdaCodes.map(nameOf).join(', ') || '–',
    },
    { key: 'count', head: t.count, align: 'number', cell: (row) => formatCount(row.rowCount) },
    { key: 'ip', head: t.ip, cell: ({ ip }) => ip },
  ];
  return <DataTable caption={t.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function didOf(kind: AccessEntry['kind'], reason: string): string {
  const word = text.jejak.accessKinds[kind];
  // A warning has its words in the column of the data.
  if (kind !== 'ditolak' || reason === '') return word;
  return `${word}: ${text.jejak.refusals[reason] ?? reason}`;
}
