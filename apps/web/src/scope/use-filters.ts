import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface Filters {
  get: (name: string) => string;
  /** an empty value takes the filter out of the address; any change but `page` returns to page 1 */
  set: (changes: Readonly<Record<string, string>>) => void;
}

/** Filters live in the address, so that a view can be sent to a colleague. */
export function useFilters(): Filters {
  const [search, setSearch] = useSearchParams();
  const get = useCallback((name: string) => search.get(name) ?? '', [search]);
  const set = useCallback(
    (changes: Readonly<Record<string, string>>) => {
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          if (!('page' in changes)) next.delete('page');
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setSearch],
  );
  return { get, set };
}
