import type { ReactNode } from 'react';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { DateField } from '../../ui/date-field';
import { SearchField } from '../../ui/search-field';

interface TrailFiltersProps {
  filters: Filters;
  /** what is done with the rows that were found */
  actions?: ReactNode;
  children: ReactNode;
}

/** Person and days, which both tabs ask for; `children` are the tab's own choices. */
export function TrailFilters({ filters, actions, children }: TrailFiltersProps) {
  const t = text.jejak;
  return (
    <div className="filters">
      {children}
      <SearchField
        label={t.actor}
        value={filters.get('oleh')}
        onSearch={(oleh) => filters.set({ oleh })}
      />
      <DateField
        label={t.from}
        value={filters.get('dari')}
        onChange={(dari) => filters.set({ dari })}
      />
      <DateField
        label={t.to}
        value={filters.get('sampai')}
        onChange={(sampai) => filters.set({ sampai })}
      />
      {actions}
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
