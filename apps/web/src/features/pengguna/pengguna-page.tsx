import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AccountPage, AccountRow, Context } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { ACCOUNT_STATE_WORDS, ROLE_WORDS } from '../../text/id/akun';
import { Choice } from '../../ui/choice';
import { DataTable } from '../../ui/data-table';
import { PageHead } from '../../ui/page-head';
import { Pager } from '../../ui/pager';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Loaded } from '../../ui/states';
import { accountColumns } from './account-columns';
import { AccountDialog } from './account-dialog';
import { useZone } from '../../api/use-zone';

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** For admins: who may enter, as what and for whom. */
export default function PenggunaPage() {
  const filters = useFilters();
  const zone = useZone();
  const context = useApi<Context>('/context');
  const [opened, setOpened] = useState<AccountRow | 'baru'>();
  const accounts = useApi<AccountPage>('/accounts', {
    q: filters.get('cari'),
    role: filters.get('peran'),
    pemda: filters.get('daerah'),
    state: filters.get('keadaan'),
    page: Number(filters.get('page') || 1),
    size: 50,
  });
  const governments = (context.data?.governments ?? []).map(({ code, name }) => ({
    value: code,
    label: name,
  }));
  const t = text.pengguna;
  return (
    <>
      <PageHead
        title={t.title}
        sub={t.sub}
        actions={<Button onClick={() => setOpened('baru')}>{t.invite}</Button>}
      />
      <div className="filters">
        <SearchField
          label={t.search}
          value={filters.get('cari')}
          onSearch={(cari) => filters.set({ cari })}
        />
        <Choice
          label={t.role}
          all={t.allRoles}
          options={optionsOf(ROLE_WORDS)}
          value={filters.get('peran')}
          onChange={(peran) => filters.set({ peran })}
        />
        <Choice
          label={t.pemda}
          all={t.allPemda}
          options={governments}
          value={filters.get('daerah')}
          onChange={(daerah) => filters.set({ daerah })}
        />
        <Choice
          label={t.state}
          all={t.allStates}
          options={optionsOf(ACCOUNT_STATE_WORDS)}
          value={filters.get('keadaan')}
          onChange={(keadaan) => filters.set({ keadaan })}
        />
      </div>
      <Loaded query={accounts}>
        {({ rows, total, page, size }) => (
          <div className="card flush">
            {rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <DataTable
                caption={t.title}
                columns={accountColumns(setOpened, zone)}
                rows={rows}
                rowKey={(row) => row.id}
              />
            )}
            <Pager
              page={page}
              size={size}
              total={total}
              onChange={(next) => filters.set({ page: String(next) })}
            />
          </div>
        )}
      </Loaded>
      {opened ? (
        <AccountDialog
          key={opened === 'baru' ? 'baru' : opened.id}
          account={opened === 'baru' ? undefined : opened}
          governments={governments}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </>
  );
}
