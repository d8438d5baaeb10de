import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson, type ProblemError } from '../../api/client';
import type { PengajuanAction, PengajuanRow, RowNote } from '../../api/types';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';

export interface StepOrder {
  action: PengajuanAction;
  /** with the version that the person sees */
  rows: readonly PengajuanRow[];
  note: string;
  /** by the row of the plan; only where one pengajuan is returned */
  rowNotes?: RowNote[];
}

const KEPT = new Set<unknown>(['/session', '/context', '/jobs']);

/** Sends or judges pengajuan, all or none; whatever the answer, everything shown is read anew. */
export function useTakeStep(onDone: () => void) {
  const { tahapan } = useScope();
  const client = useQueryClient();
  return useMutation<{ moved: unknown[] }, ProblemError, StepOrder>({
    mutationFn: ({ action, rows, note, rowNotes }) => {
      const items = rows.map(({ opdId, version }) => ({ opdId, version, rows: rowNotes }));
      const order = { tahapan: tahapan.id, note, items };
      return action === 'ajukan'
        ? sendJson('POST', '/pengajuan/submissions', order)
        : sendJson('POST', '/pengajuan/verdicts', { ...order, action });
    },
    onSuccess: ({ moved }, { action }) => {
      const t = text.pengajuan;
      const said = action === 'ajukan' ? t.sendDone : t.verdicts[action].done;
      notifications.show({ message: said(moved.length) });
      onDone();
    },
    onSettled: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => !KEPT.has(queryKey[0]) }),
  });
}
