import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ManagedTahapan, Opd } from '../../api/types';
import { useApi } from '../../api/use-api';
import { instantOf } from '../../format/zoned-time';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { ChangeDialog } from './change-dialog';
import { InstantField } from './instant-field';
import { ReasonField } from './stage-dialogs';
import { useChangeTahapan } from './use-change-tahapan';

const LEAST_REASON = 5;

/** More time for one agency, with an end and a reason. */
export function GrantDialog({ stage, onClose }: { stage: ManagedTahapan; onClose: () => void }) {
  const { context } = useScope();
  const [pemda, setPemda] = useState(context.governments[0]?.code ?? '');
  const [opdId, setOpdId] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const agencies = useApi<Opd[]>('/opd', { pemda });
  const t = text.tahapan;
  const change = useChangeTahapan(t.granted, onClose);
  const end = instantOf(until, context.timeZone);
  const isFuture = end !== '' && Date.parse(end) > Date.now();
  return (
    <ChangeDialog
      title={t.grantTitle(stage.label)}
      button={t.grant}
      error={change.error}
      busy={change.isPending}
      ready={opdId !== '' && isFuture && reason.trim().length >= LEAST_REASON}
      onClose={onClose}
      onSubmit={() =>
        change.mutate({
          method: 'POST',
          path: `/${stage.id}/exceptions`,
          body: { opdId: Number(opdId), until: end, reason: reason.trim() },
        })
      }
    >
      <p>{t.grantWhat}</p>
      <NativeSelect
        label={t.government}
        data={context.governments.map(({ code, name }) => ({ value: code, label: name }))}
        value={pemda}
        onChange={(event) => {
          setPemda(event.currentTarget.value);
          setOpdId('');
        }}
      />
      <NativeSelect
        label={t.opd}
        required
        data={[
          { value: '', label: t.chooseOpd },
          ...(agencies.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={opdId}
        onChange={(event) => setOpdId(event.currentTarget.value)}
      />
      <InstantField
        label={t.until}
        value={until}
        error={end !== '' && !isFuture ? t.future : undefined}
        onChange={setUntil}
      />
      <ReasonField value={reason} onChange={setReason} />
    </ChangeDialog>
  );
}
