import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../text/id';

interface RejectDialogProps {
  opened: boolean;
  busy: boolean;
  onClose: () => void;
  onReject: (reason: string) => void;
}

/** A rejection needs a reason that its sender can act on. */
export function RejectDialog({ opened, busy, onClose, onReject }: RejectDialogProps) {
  const [reason, setReason] = useState('');
  const t = text.taut;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.rejectTitle}
      closeButtonProps={{ 'aria-label': t.cancel }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onReject(reason.trim());
        }}
      >
        <Textarea
          label={t.rejectReason}
          description={t.rejectHelp}
          placeholder={t.rejectPlaceholder}
          minRows={3}
          rows={3}
          required
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="actions" style={{ marginTop: 14, justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={busy} disabled={reason.trim() === ''}>
            {t.reject}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
