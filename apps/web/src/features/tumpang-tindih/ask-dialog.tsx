import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { CaseRequests, Suggestion } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { SUGGESTION_WORDS } from '../../text/id/permintaan';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';

interface AskDialogProps {
  address: string;
  agencies: CaseRequests['agencies'];
  onClose: () => void;
}

export const SUGGESTION_OPTIONS = Object.entries(SUGGESTION_WORDS).map(([value, label]) => ({
  value,
  label,
}));

/** Whom to ask, what to propose, and why. */
export function AskDialog({ address, agencies, onClose }: AskDialogProps) {
  const open = agencies.filter(({ obstacle }) => obstacle === null);
  const [opdId, setOpdId] = useState(String(open[0]?.opdId ?? ''));
  const [suggestion, setSuggestion] = useState<string>('gabung' satisfies Suggestion);
  const [message, setMessage] = useState('');
  const t = text.permintaan;
  const send = useSend({
    refresh: [address],
    onSuccess: () => {
      notifications.show({ message: t.sent, closeButtonProps: { 'aria-label': t.close } });
      onClose();
    },
  });
  return (
    <Dialog title={t.askTitle} closeLabel={t.cancel} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate({ path: address, body: { opdId: Number(opdId), suggestion, message } });
        }}
      >
        <ProblemNote error={send.error} />
        <Choice
          label={t.agency}
          options={open.map(({ opdId: id, name }) => ({ value: String(id), label: name }))}
          value={opdId}
          onChange={setOpdId}
          width={600}
        />
        <Choice
          label={t.suggestion}
          options={SUGGESTION_OPTIONS}
          value={suggestion}
          onChange={setSuggestion}
          width={600}
        />
        <Textarea
          label={t.message}
          placeholder={t.messageHint}
          rows={4}
          maxLength={2000}
          required
          data-autofocus
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <div className="actions" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={send.isPending} disabled={message.trim() === ''}>
            {t.send}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
