import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson, type ProblemError } from '../../api/client';
import type { ManagedTahapan } from '../../api/types';

interface Change {
  method: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
}

/** Changes a stage; afterwards the stages in the head of the page and every lock are read anew. */
export function useChangeTahapan(said: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation<ManagedTahapan, ProblemError, Change>({
    mutationFn: ({ method, path, body }) => sendJson(method, `/tahapan${path}`, body),
    onSuccess: () => {
      notifications.show({ message: said });
      onDone();
    },
    onSettled: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/session' }),
  });
}
