import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { sendJson, type ProblemError } from '../../api/client';
import { newKey } from '../../api/new-key';
import type { EditableRow } from '../../api/types';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import type { GridRow } from './grid-state';

const t = text.penyuntingan.copying;

interface CopyButtonProps {
  row: GridRow;
  onCopyRow: (row: GridRow) => void;
}

export function CopyButton({ row, onCopyRow }: CopyButtonProps) {
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      px={0}
      aria-label={t.one(String(row.stored.values['nama']))}
      onClick={() => onCopyRow(row)}
    >
      {t.button}
    </Button>
  );
}

interface CopyRowQuestion {
  path: string;
  onCopied: (row: EditableRow) => void;
}

/** A new row of the same agency or desa with what is stored in this one; its desa stay behind. */
export function useCopyRow({ path, onCopied }: CopyRowQuestion): (row: GridRow) => void {
  const { tahapan } = useScope();
  const copy = useMutation<EditableRow, ProblemError, GridRow>({
    mutationFn: ({ stored: { kode, values, opdId, desaCode, tahun } }) => {
      const place = path === '/programs' ? { opdId } : { desaCode, tahun };
      const headers = { 'Idempotency-Key': newKey() };
      return sendJson('POST', path, { tahapan: tahapan.id, kode, values, ...place }, headers);
    },
    onSuccess: (added, { stored: { opdName, desaName, values } }) => {
      onCopied({ ...added, opdName, desaName });
      notifications.show({ message: t.done(String(values['nama'])) });
    },
    onError: ({ message }) =>
      notifications.show({ color: 'red', title: t.failed, message: message || t.offline }),
  });
  // A second click while the first is on its way is no second row.
  return (row) => {
    if (!copy.isPending) copy.mutate(row);
  };
}
