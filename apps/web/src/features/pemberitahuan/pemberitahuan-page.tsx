import { Button, Switch } from '@mantine/core';
import type { NotificationKind, NotificationPage } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useSend } from '../../api/use-send';
import { useFilters, type Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { NOTIFICATION_KIND_WORDS } from '../../text/id/pemberitahuan';
import { Choice } from '../../ui/choice';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { ProblemNote } from '../../ui/problem-note';
import { EmptyState, Loaded } from '../../ui/states';
import { NoticeRow } from './notice-row';
import { NOTICE_ADDRESSES } from './notice-addresses';

const KINDS = Object.keys(NOTIFICATION_KIND_WORDS) as NotificationKind[];

/** What this person was told, newest first. */
export default function PemberitahuanPage() {
  const filters = useFilters();
  const notices = useApi<NotificationPage>('/notifications', {
    kind: filters.get('jenis'),
    unread: filters.get('baru'),
    page: filters.get('page'),
  });
  const markAll = useSend({ refresh: NOTICE_ADDRESSES });
  const t = text.pemberitahuan;
  const unread = Object.values(notices.data?.unread ?? {}).reduce((sum, count) => sum + count, 0);
  const actions = (
    <Button
      variant="outline"
      disabled={unread === 0}
      loading={markAll.isPending}
      onClick={() => markAll.mutate({ path: '/notifications/read', body: {} })}
    >
      {t.markAll}
    </Button>
  );
  return (
    <>
      <PageHead title={t.title} sub={t.sub} actions={actions} />
      <ProblemNote error={markAll.error} />
      <NoticeFilters filters={filters} unread={notices.data?.unread} />
      <Loaded query={notices} rows={6}>
        {(data) => (
          <div className="card flush">
            {data.rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <ul className="plain-list notice-list">
                {data.rows.map((row) => (
                  <NoticeRow key={row.id} notice={row} />
                ))}
              </ul>
            )}
            <Pager {...data} onChange={(page) => filters.set({ page: String(page) })} />
          </div>
        )}
      </Loaded>
    </>
  );
}

interface NoticeFiltersProps {
  filters: Filters;
  unread: NotificationPage['unread'] | undefined;
}

function NoticeFilters({ filters, unread }: NoticeFiltersProps) {
  const t = text.pemberitahuan;
  const options = KINDS.map((value) => ({
    value,
    label: t.kindOption(NOTIFICATION_KIND_WORDS[value], unread?.[value] ?? 0),
  }));
  return (
    <div className="filters">
      <Choice
        label={t.kind}
        all={t.allKinds}
        options={options}
        value={filters.get('jenis')}
        onChange={(jenis) => filters.set({ jenis })}
      />
      <Switch
        label={t.unreadOnly}
        mb={8}
        checked={filters.get('baru') === '1'}
        onChange={(event) => filters.set({ baru: event.currentTarget.checked ? '1' : '' })}
      />
    </div>
  );
}
