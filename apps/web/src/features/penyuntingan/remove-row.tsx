import { Alert, Button } from '@mantine/core';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { Dialog } from '../../ui/dialog';
import type { GridRow } from './grid-state';

const t = text.penyuntingan.removing;

export function RemoveButton({
  row,
  onRemove,
}: {
  row: GridRow;
  onRemove: (row: GridRow) => void;
}) {
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-xs"
      px={0}
      aria-label={t.one(String(row.stored.values['nama']))}
      onClick={() => onRemove(row)}
    >
      {t.button}
    </Button>
  );
}

interface RemoveDialogProps {
  row: GridRow;
  path: string;
  onClose: () => void;
  onRemoved: (id: number) => void;
}

/** A row that is gone stays gone, so its name is asked for once more. */
export function RemoveDialog({ row, path, onClose, onRemoved }: RemoveDialogProps) {
  const { id, version, values, kode } = row.stored;
  const send = useSend({ onSuccess: () => onRemoved(id) });
  return (
    <Dialog title={t.title} closeLabel={t.cancel} onClose={onClose}>
      <div className="stack">
        <p>
          <b>{String(values['nama'])}</b> ({kode})
        </p>
        <p>{t.warning}</p>
        {send.error ? <Alert color="red">{send.error.message}</Alert> : null}
        <div className="actions" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t.cancel}
          </Button>
          <Button
            color="red"
            loading={send.isPending}
            onClick={() =>
              send.mutate({ method: 'DELETE', path: `${path}/${id}?version=${version}` })
            }
          >
            {t.confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
