import type { Finding, FindingPage, Severity } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useScope } from '../../scope/scope';
import { useFilters, type Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { SEVERITY_WORDS } from '../../text/id/words';
import { Choice } from '../../ui/choice';
import { BasisNote, FindingCard } from '../../ui/finding-card';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { Recomputing } from '../../ui/recomputing';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';
import { RuleList } from './rule-list';

const SEVERITIES = Object.keys(SEVERITY_WORDS) as Severity[];

export default function TemuanPage() {
  const { params } = useScope();
  const filters = useFilters();
  const findings = useApi<FindingPage>('/findings', {
    ...params,
    rule: filters.get('rule'),
    severity: filters.get('tingkat'),
    q: filters.get('q'),
    page: filters.get('page'),
  });
  return (
    <>
      <PageHead title={text.temuan.title} sub={text.temuan.sub} />
      <Recomputing />
      <FindingFilters filters={filters} />
      <Loaded query={findings} rows={10}>
        {(data) => (
          <div className="with-aside">
            <RuleList
              rules={data.byRule}
              chosen={filters.get('rule')}
              onChoose={(rule) => filters.set({ rule })}
            />
            <Findings rows={data.rows} data={data} filters={filters} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function FindingFilters({ filters }: { filters: Filters }) {
  const t = text.temuan;
  return (
    <div className="filters">
      <SearchField
        label={t.search}
        placeholder={t.searchHint}
        value={filters.get('q')}
        onSearch={(q) => filters.set({ q })}
      />
      <Choice
        label={t.severity}
        all={t.allSeverities}
        options={SEVERITIES.map((value) => ({ value, label: SEVERITY_WORDS[value] }))}
        value={filters.get('tingkat')}
        onChange={(tingkat) => filters.set({ tingkat })}
      />
    </div>
  );
}

interface FindingsProps {
  rows: readonly Finding[];
  data: FindingPage;
  filters: Filters;
}

function Findings({ rows, data, filters }: FindingsProps) {
  const t = text.temuan;
  if (rows.length === 0) {
    return (
      <div className="card">
        <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
      </div>
    );
  }
  return (
    <div className="stack findings">
      <BasisNote findings={rows} />
      {rows.map((finding) => (
        <FindingCard key={finding.id} finding={finding} withPlace />
      ))}
      <Pager {...data} onChange={(page) => filters.set({ page: String(page) })} />
    </div>
  );
}
