import { Button, TextInput } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Opd } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useScope } from '../../scope/scope';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import type { Stages } from './use-stages';

const BIDANG = /^\d{1,2}\.\d{2}$/;

/** Which stages, and how much of them; all of it stands in the address. */
export function ComparisonFilters({ filters, stages }: { filters: Filters; stages: Stages }) {
  const { context, params } = useScope();
  const t = text.perbandingan;
  const options = context.tahapanList.map(({ id, label, hasData }) => ({
    value: String(id),
    label: text.shell.tahapanOption(label, !hasData),
  }));
  const { from, to } = stages;
  return (
    <div className="filters">
      <Choice
        label={t.from}
        all={t.choose}
        options={options}
        value={from}
        onChange={(dari) => filters.set({ dari })}
      />
      <Choice label={t.to} options={options} value={to} onChange={(ke) => filters.set({ ke })} />
      <Button
        variant="default"
        disabled={from === ''}
        leftSection={<IconArrowsExchange size={16} aria-hidden="true" />}
        onClick={() => filters.set({ dari: to, ke: from })}
      >
        {t.swap}
      </Button>
      {params.pemda ? <OpdChoice filters={filters} pemda={params.pemda} /> : null}
      <BidangField value={filters.get('bidang')} onChange={(bidang) => filters.set({ bidang })} />
    </div>
  );
}

function OpdChoice({ filters, pemda }: { filters: Filters; pemda: string }) {
  const opd = useApi<Opd[]>('/opd', { pemda });
  return (
    <Choice
      label={text.perbandingan.opd}
      all={text.perbandingan.allOpd}
      options={(opd.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
      value={filters.get('opd')}
      onChange={(id) => filters.set({ opd: id })}
    />
  );
}

/** Asks only for a whole code: half a code is no question. */
function BidangField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      label={text.perbandingan.bidang}
      placeholder={text.perbandingan.bidangHint}
      maw={180}
      value={typed}
      onChange={(event) => {
        const next = event.currentTarget.value.trim();
        setTyped(next);
        if (next === '' || BIDANG.test(next)) onChange(next);
      }}
    />
  );
}
