import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { ProblemNote } from '../../ui/problem-note';
import { SUGGESTION_OPTIONS } from './ask-dialog';

const ANSWERS = Object.entries(text.permintaan.answers).map(([value, label]) => ({
  value,
  label,
}));

/** Accept, refuse or propose something else; each with its reason. */
export function AnswerForm({ address }: { address: string }) {
  const [answer, setAnswer] = useState('terima');
  const [suggestion, setSuggestion] = useState('jadwalkan');
  const [reason, setReason] = useState('');
  const t = text.permintaan;
  const send = useSend({
    refresh: [address],
    onSuccess: () =>
      notifications.show({ message: t.answered, closeButtonProps: { 'aria-label': t.close } }),
  });
  const counter = answer === 'usul_balik' ? { suggestion } : {};
  return (
    <section className="card">
      <h2>{t.answerTitle}</h2>
      <form
        className="form-stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate({ path: `${address}/answer`, body: { answer, reason, ...counter } });
        }}
      >
        <Choice label={t.answer} options={ANSWERS} value={answer} onChange={setAnswer} />
        {answer === 'usul_balik' ? (
          <Choice
            label={t.counter}
            options={SUGGESTION_OPTIONS}
            value={suggestion}
            onChange={setSuggestion}
          />
        ) : null}
        <Textarea
          label={t.reason}
          rows={3}
          maxLength={2000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNote error={send.error} />
        <div>
          <Button type="submit" loading={send.isPending} disabled={reason.trim() === ''}>
            {t.send}
          </Button>
        </div>
      </form>
    </section>
  );
}
