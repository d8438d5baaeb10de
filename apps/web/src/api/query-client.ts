import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './client';

const SESSION_KEY = ['/session'];

/** A session that has ended anywhere ends everywhere: the shell then shows the login page. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const ended = error instanceof ProblemError && error.status === 401;
        if (ended && query.queryKey[0] !== '/session') client.setQueryData(SESSION_KEY, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (count, error) =>
          count < 2 && error instanceof ProblemError && (error.status === 0 || error.status >= 502),
      },
    },
  });
  return client;
}
