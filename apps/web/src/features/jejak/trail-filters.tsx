import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { SearchField } from '../../ui/search-field';

/** Person and days, which both tabs ask for; `children` are the tab's own choices. */
export function TrailFilters({ filters, children }: { filters: Filters; children: ReactNode }) {
  const t = text.jejak;
  return (
    <div className="filters">
      {children}
      <SearchField
        label={t.actor}
        value={filters.get('oleh')}
        onSearch={(oleh) => filters.set({ oleh })}
      />
      <TextInput
        type="date"
        label={t.from}
        value={filters.get('dari')}
        onChange={(event) => filters.set({ dari: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t.to}
        value={filters.get('sampai')}
        onChange={(event) => filters.set({ sampai: event.currentTarget.value })}
      />
    </div>
  );
}

/** The parameters of the API that these filters stand for. */
export function trailParams(filters: Filters) {
  return {
    actor: filters.get('oleh'),
    from: filters.get('dari'),
    to: filters.get('sampai'),
    page: filters.get('page'),
  };
}
