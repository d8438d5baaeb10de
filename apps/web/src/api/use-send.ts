import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { sendJson, type ProblemError } from './client';

interface Sending<Answer> {
  /** the addresses whose rows are read again afterwards */
  refresh?: readonly string[];
  onSuccess?: (answer: Answer) => void;
}

interface Order {
  method?: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
}

/** Sends one change to the API and reads again what it changed. */
export function useSend<Answer = void>({
  refresh = [],
  onSuccess,
}: Sending<Answer> = {}): UseMutationResult<Answer, ProblemError, Order> {
  const client = useQueryClient();
  return useMutation<Answer, ProblemError, Order>({
    mutationFn: ({ method = 'POST', path, body }) => sendJson<Answer>(method, path, body),
    onSuccess: async (answer) => {
      onSuccess?.(answer);
      await Promise.all(refresh.map((path) => client.invalidateQueries({ queryKey: [path] })));
    },
  });
}
