import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DueAnalysis } from '../api/types';
import { useApi } from '../api/use-api';
import { useScope } from '../scope/scope';
import { text } from '../text/id';

const PATH = '/analysis/due';
const STAYS = new Set(['/session', '/context', PATH]);

/** Says while the figures of a page do not follow the newest changes yet, then lets them follow. */
export function Recomputing() {
  const { params, context } = useScope();
  const client = useQueryClient();
  const { data } = useApi<DueAnalysis>(PATH, params, {
    pollWhile: ({ governments }) => governments.length > 0,
    staleTime: 0,
  });
  const isDue = (data?.governments.length ?? 0) > 0;
  const wasDue = useRef(false);
  useEffect(() => {
    if (wasDue.current && !isDue) {
      void client.invalidateQueries({
        predicate: ({ queryKey }) => !STAYS.has(String(queryKey[0])),
      });
    }
    wasDue.current = isDue;
  }, [client, isDue]);
  if (!isDue) return null;
  const names = context.governments
    .filter(({ code }) => data!.governments.includes(code))
    .map(({ shortName }) => shortName);
  return (
    <p className="note" role="status">
      {text.shell.recomputing(names)}
    </p>
  );
}
