import type { Comparison } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useScope } from '../../scope/scope';
import { useFilters, type Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { EmptyState, Loaded } from '../../ui/states';
import { AgencyDeltas } from './agency-deltas';
import { ComparisonChanges } from './comparison-changes';
import { ComparisonFilters } from './comparison-filters';
import { ComparisonReport } from './comparison-report';
import { ComparisonSummary } from './comparison-summary';
import { useStages, type Stages } from './use-stages';

export default function PerbandinganPage() {
  const filters = useFilters();
  const stages = useStages(filters);
  const t = text.perbandingan;
  return (
    <>
      <PageHead title={t.title} sub={t.sub} />
      <ComparisonFilters filters={filters} stages={stages} />
      {stages.state === 'ready' ? (
        <ComparedStages filters={filters} stages={stages} />
      ) : (
        <div className="card">
          <EmptyState title={stages.state === 'same' ? t.same : t.none}>
            {stages.state === 'same' ? t.sameDetail : t.noneDetail}
          </EmptyState>
        </div>
      )}
    </>
  );
}

function ComparedStages({ filters, stages }: { filters: Filters; stages: Stages }) {
  const { params } = useScope();
  const question = {
    from: stages.from,
    to: stages.to,
    pemda: params.pemda,
    opd: filters.get('opd'),
    bidang: filters.get('bidang'),
  };
  const comparison = useApi<Comparison>('/comparisons', {
    ...question,
    class: filters.get('kelas'),
    q: filters.get('q'),
    page: filters.get('page'),
  });
  return (
    <Loaded query={comparison} rows={12}>
      {(data) => (
        <div className="stack">
          <ComparisonSummary
            data={data}
            actions={<ComparisonReport filters={filters} question={question} />}
          />
          <ComparisonChanges data={data} filters={filters} />
          <AgencyDeltas agencies={data.agencies} data={data} />
        </div>
      )}
    </Loaded>
  );
}
