import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ManagedTahapan, TahapanAction } from '../../api/types';
import { text } from '../../text/id';
import { ChangeDialog } from './change-dialog';
import { useDates } from './dates-fields';
import { useChangeTahapan } from './use-change-tahapan';

const t = text.tahapan;

interface StageDialogProps {
  stage: ManagedTahapan;
  onClose: () => void;
}

export function DatesDialog({ stage, onClose }: StageDialogProps) {
  const { fields, dates } = useDates(stage);
  const change = useChangeTahapan(t.saved, onClose);
  return (
    <ChangeDialog
      title={t.datesTitle(stage.label)}
      button={t.save}
      error={change.error}
      busy={change.isPending}
      ready={dates !== undefined}
      onClose={onClose}
      onSubmit={() => change.mutate({ method: 'PATCH', path: `/${stage.id}`, body: dates })}
    >
      {fields}
    </ChangeDialog>
  );
}

/** Opens, closes, opens again or ratifies, after saying what that means. */
export function StageStepDialog({
  stage,
  action,
  onClose,
}: StageDialogProps & { action: TahapanAction }) {
  const [reason, setReason] = useState('');
  const words = t.steps[action];
  const change = useChangeTahapan(words.done(stage.label), onClose);
  const needsReason = action === 'buka_kembali';
  return (
    <ChangeDialog
      title={words.title(stage.label)}
      button={words.button}
      error={change.error}
      busy={change.isPending}
      ready={!needsReason || reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() =>
        change.mutate({
          method: 'POST',
          path: `/${stage.id}/steps`,
          body: { action, reason: reason.trim() || undefined },
        })
      }
    >
      <p>{words.what}</p>
      {needsReason ? <ReasonField value={reason} onChange={setReason} /> : null}
    </ChangeDialog>
  );
}

export function ReasonField(props: { value: string; onChange: (reason: string) => void }) {
  return (
    <Textarea
      label={t.reason}
      description={t.reasonHint}
      rows={3}
      maxLength={2000}
      required
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
