import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { getJson, type ProblemError } from '../api/client';
import type { DueAnalysis } from '../api/types';
import { useScope } from '../scope/scope';
import { text } from '../text/id';

const PATH = '/analysis/due';
const ASK_AGAIN_MS = 1_500;
const STAYS = new Set(['/session', '/context', PATH]);

/** Says while the figures of a page do not follow the newest changes yet, then lets them follow. */
export function Recomputing() {
  const { params, context } = useScope();
  const client = useQueryClient();
  const { data } = useQuery<DueAnalysis, ProblemError>({
    queryKey: [PATH, params],
    queryFn: ({ signal }) => getJson<DueAnalysis>(PATH, params, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.governments.length ? ASK_AGAIN_MS : false),
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
