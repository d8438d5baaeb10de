import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, ProblemError, sendJson } from '../api/client';
import type { Session } from '../api/types';

const KEY = ['/session'];

async function readSession(signal: AbortSignal): Promise<Session | null> {
  try {
    return await getJson<Session>('/session', {}, signal);
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

/** `null` means nobody is logged in. */
export function useSession() {
  return useQuery<Session | null, ProblemError>({
    queryKey: KEY,
    queryFn: ({ signal }) => readSession(signal),
    staleTime: Infinity,
  });
}

/** Forgets every row that was read, then shows the login page. */
export function useLogout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<void>('DELETE', '/session'),
    onSettled: () => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] });
      client.setQueryData(KEY, null);
    },
  });
}
