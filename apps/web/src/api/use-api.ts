import { useQuery, type Query, type UseQueryResult } from '@tanstack/react-query';
import { getJson, type Params, type ProblemError } from './client';

/** Whose data a question is about; a filter or a page number is not part of it. */
const FRAME = ['tahapan', 'pemda', 'priority', 'document', 'tier', 'from', 'to'];

type ApiQuery = Query<unknown, ProblemError, unknown, readonly unknown[]>;

function asksTheSame(path: string, params: Params, earlier: ApiQuery | undefined): boolean {
  const [earlierPath, earlierParams] = earlier?.queryKey ?? [];
  const before = (earlierParams ?? {}) as Params;
  return earlierPath === path && FRAME.every((name) => before[name] === params[name]);
}

interface Asking<T> {
  /** asks again every few seconds while the answer is not final */
  pollWhile?: (data: T) => boolean;
  /** for how many milliseconds an answer counts as new */
  staleTime?: number;
}

const POLL_MS = 3000;

/**
 * Reads one address of the API. Old rows stay on screen while a filter fetches new ones, but
 * never across stages, governments or cells: a figure must not stand under a foreign heading.
 */
export function useApi<T>(
  path: string,
  params: Params = {},
  { pollWhile, ...rest }: Asking<T> = {},
): UseQueryResult<T, ProblemError> {
  return useQuery<T, ProblemError>({
    queryKey: [path, params],
    queryFn: ({ signal }) => getJson<T>(path, params, signal),
    ...rest,
    refetchInterval: ({ state }) =>
      state.data !== undefined && pollWhile?.(state.data) ? POLL_MS : false,
    placeholderData: (previous, earlier) =>
      asksTheSame(path, params, earlier as ApiQuery | undefined) ? previous : undefined,
  });
}
