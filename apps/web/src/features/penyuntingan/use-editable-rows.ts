import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getJson, type Params, type ProblemError } from '../../api/client';
import type { EditablePage } from '../../api/types';

/**
 * Rows for editing are read anew whenever the sheet opens, since they carry versions, and never
 * under somebody's fingers. Every other page reads its rows anew after the sheet was left.
 */
export function useEditableRows(
  path: string,
  params: Params,
): UseQueryResult<EditablePage, ProblemError> {
  const client = useQueryClient();
  useEffect(
    () => () => {
      void client.invalidateQueries({
        predicate: ({ queryKey }) => !['/session', '/context', path].includes(String(queryKey[0])),
        refetchType: 'none',
      });
    },
    [client, path],
  );
  return useQuery<EditablePage, ProblemError>({
    queryKey: [path, params],
    queryFn: ({ signal }) => getJson<EditablePage>(path, params, signal),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
