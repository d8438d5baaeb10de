import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson, type ProblemError } from '../../api/client';
import type { ConflictLink, LinkDecision, LinksDecided } from '../../api/types';
import { text } from '../../text/id';

interface Outcome {
  onDone: () => void;
  /** others decided on some of these links meanwhile: nothing of the order was stored */
  onConflict: (conflicts: readonly ConflictLink[], mine: LinkDecision) => void;
}

/** Decides proposed links; afterwards every figure that may have changed is read anew. */
export function useDecideLinks({ onDone, onConflict }: Outcome) {
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
    onError: (error, mine) => {
      const conflicts = error.more['conflicts'] as ConflictLink[] | undefined;
      if (error.status === 409 && conflicts) onConflict(conflicts, mine);
      else notifications.show({ color: 'red', title: text.taut.failed, message: error.message });
    },
  });
}
