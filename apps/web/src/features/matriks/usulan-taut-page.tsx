import type { LinkPage } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { EmptyState, Loaded } from '../../ui/states';
import { LinkDecider } from './link-decider';

export default function UsulanTautPage() {
  const { params } = useScope();
  const filters = useFilters();
  const page = Number(filters.get('page')) || 1;
  const links = useApi<LinkPage>('/links', { ...params, status: 'diusulkan', page });
  const t = text.taut;
  return (
    <>
      <PageHead title={t.title} sub={t.sub} />
      <Loaded query={links}>
        {(data) => (
          <div className="card">
            {data.rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <LinkDecider key={data.page} links={data.rows} showPriority />
            )}
            <Pager {...data} onChange={(next) => filters.set({ page: String(next) })} />
          </div>
        )}
      </Loaded>
    </>
  );
}
