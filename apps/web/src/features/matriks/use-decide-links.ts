import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson, type ProblemError } from '../../api/client';
import type { LinkDecision, LinksDecided } from '../../api/types';
import { text } from '../../text/id';

/** Decides proposed links; afterwards every figure that may have changed is read anew. */
export function useDecideLinks(onDone: () => void) {
  const client = useQueryClient();
  return useMutation<LinksDecided, ProblemError, LinkDecision>({
    mutationFn: (decision) => sendJson('POST', '/links/decide', decision),
    onSuccess: ({ changed }, { decision }) => {
      const said = decision === 'ditolak' ? text.taut.rejected : text.taut.accepted;
      notifications.show({ message: said(changed) });
      onDone();
      return client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== '/session' && queryKey[0] !== '/context',
      });
    },
    onError: (error) =>
      notifications.show({ color: 'red', title: text.taut.failed, message: error.message }),
  });
}
