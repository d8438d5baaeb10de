import { Switch } from '@mantine/core';
import { Link } from 'react-router';
import type { OverlapKind, OverlapPage, OverlapRow } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatRupiahShort } from '../../format/rupiah';
import { overlapPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters, type Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { KIND_WORDS } from '../../text/id/words';
import { Choice } from '../../ui/choice';
import { DataTable, type Column } from '../../ui/data-table';
import { Money } from '../../ui/money';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { Recomputing } from '../../ui/recomputing';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';
import { StrengthBar } from '../../ui/strength-bar';
import { KindPill } from '../../ui/word-pill';
import { strengthTone, strengthWords } from './strength-words';

const KINDS = Object.keys(KIND_WORDS) as OverlapKind[];

export default function TumpangTindihPage() {
  const { params } = useScope();
  const filters = useFilters();
  const overlaps = useApi<OverlapPage>('/overlaps', {
    ...params,
    kind: filters.get('jenis'),
    lintas: filters.get('lintas'),
    desa: filters.get('desa'),
    q: filters.get('q'),
    page: filters.get('page'),
  });
  const t = text.tumpangTindih;
  return (
    <>
      <PageHead title={t.title} sub={t.sub} />
      <Recomputing />
      <OverlapFilters filters={filters} byKind={overlaps.data?.byKind} />
      <Loaded query={overlaps} rows={10}>
        {(data) => (
          <div className="card flush">
            {data.rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <OverlapTable rows={data.rows} />
            )}
            <Pager {...data} onChange={(page) => filters.set({ page: String(page) })} />
          </div>
        )}
      </Loaded>
      {overlaps.data ? (
        <p className="muted small" style={{ marginTop: 8 }}>
          {t.total(overlaps.data.total, formatRupiahShort(overlaps.data.amount))}. {t.neutral}
        </p>
      ) : null}
    </>
  );
}

interface OverlapFiltersProps {
  filters: Filters;
  byKind: Record<OverlapKind, number> | undefined;
}

function OverlapFilters({ filters, byKind }: OverlapFiltersProps) {
  const t = text.tumpangTindih;
  const options = KINDS.map((value) => ({
    value,
    label: byKind ? t.kindOption(KIND_WORDS[value], byKind[value] ?? 0) : KIND_WORDS[value],
  }));
  return (
    <div className="filters">
      <SearchField
        label={t.search}
        placeholder={t.searchHint}
        value={filters.get('q')}
        onSearch={(q) => filters.set({ q })}
      />
      <Choice
        label={t.kind}
        all={t.allKinds}
        options={options}
        value={filters.get('jenis')}
        onChange={(jenis) => filters.set({ jenis })}
      />
      <Switch
        label={t.lintas}
        mb={8}
        checked={filters.get('lintas') === '1'}
        onChange={(event) => filters.set({ lintas: event.currentTarget.checked ? '1' : '' })}
      />
    </div>
  );
}

function OverlapTable({ rows }: { rows: readonly OverlapRow[] }) {
  const { link } = useScope();
  const t = text.tumpangTindih;
  const columns: Column<OverlapRow>[] = [
    {
      key: 'case',
      head: t.case,
      cardLabel: '',
      cell: (row) => (
        <>
          <Link className="cell-title" to={link(overlapPath(row.id))}>
            {row.title}
          </Link>
          <div className="cell-sub">{row.mainReason}</div>
          {row.hiddenMembers > 0 ? (
            <div className="cell-sub strong">{t.hidden(row.hiddenMembers)}</div>
          ) : null}
        </>
      ),
    },
    { key: 'kind', head: t.kind, cell: (row) => <KindPill kind={row.kind} /> },
    { key: 'desa', head: t.place, cell: (row) => <PlaceOf row={row} />, width: 170 },
    { key: 'agencies', head: t.agencies, cell: (row) => row.agencies.join('; '), width: 220 },
    { key: 'score', head: t.score, cell: (row) => <ScoreOf score={row.score} />, width: 130 },
    {
      key: 'amount',
      head: t.amount,
      align: 'number',
      cell: (row) => <Money amount={row.amount} />,
    },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function PlaceOf({ row }: { row: OverlapRow }) {
  return (
    <div>
      {row.desaName}
      <div className="cell-sub">
        {row.kecamatan}, {row.pemdaName.replace(/^Kabupaten /, '')}
      </div>
    </div>
  );
}

function ScoreOf({ score }: { score: number }) {
  return (
    <div style={{ minWidth: 110 }}>
      <StrengthBar strength={score} tone={strengthTone(score)} />
      <span className="cell-sub">{strengthWords(score)}</span>
    </div>
  );
}
