import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { ManagedTahapan, TahapanKind } from '../../api/types';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { ChangeDialog } from './change-dialog';
import { useDates } from './dates-fields';
import { useChangeTahapan } from './use-change-tahapan';

interface NewStageDialogProps {
  stages: readonly ManagedTahapan[];
  onClose: () => void;
}

export function NewStageDialog({ stages, onClose }: NewStageDialogProps) {
  const { tahapan } = useScope();
  const [tahun, setTahun] = useState(tahapan.tahun);
  const [kind, setKind] = useState<TahapanKind>('rancangan');
  const [from, setFrom] = useState('');
  const { fields, dates } = useDates();
  const t = text.tahapan;
  const change = useChangeTahapan(t.created, onClose);
  const ratified = stages
    .filter(({ status }) => status === 'disahkan')
    .map(({ id, label }) => ({ value: String(id), label }));
  const startFrom = from === '' ? undefined : Number(from);
  return (
    <ChangeDialog
      title={t.newTitle}
      button={t.save}
      error={change.error}
      busy={change.isPending}
      ready={dates !== undefined}
      onClose={onClose}
      onSubmit={() =>
        change.mutate({ method: 'POST', path: '', body: { tahun, kind, startFrom, ...dates } })
      }
    >
      <NumberInput
        label={t.tahun}
        min={2020}
        max={2100}
        thousandSeparator=""
        value={tahun}
        onChange={(value) => setTahun(Number(value))}
      />
      <NativeSelect
        label={t.kind}
        data={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as TahapanKind)}
      />
      {fields}
      <NativeSelect
        label={t.startFrom}
        description={t.startHint}
        data={[{ value: '', label: t.startEmpty }, ...ratified]}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
    </ChangeDialog>
  );
}
