import type { PengajuanBoard, PengajuanRow } from '../../api/types';
import { useState } from 'react';
import { useApi } from '../../api/use-api';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Loaded } from '../../ui/states';
import { Countdown } from './countdown';
import { GovernmentBoard } from './government-board';
import { OpdSection } from './opd-section';
import { SendPanel } from './send-panel';
import { StepDialog } from './step-dialog';

/** Who has sent, who has not, and what the province said. */
export default function PengajuanPage() {
  const { params } = useScope();
  const board = useApi<PengajuanBoard>('/pengajuan', params);
  return (
    <>
      <PageHead
        title={text.pengajuan.title}
        sub={board.data ? <Countdown window={board.data} /> : undefined}
      />
      <Loaded query={board} rows={12}>
        {(data) => <Board data={data} />}
      </Loaded>
    </>
  );
}

function Board({ data }: { data: PengajuanBoard }) {
  const { session } = useScope();
  const filters = useFilters();
  const [sending, setSending] = useState<ReadonlySet<number>>();
  const own = session.may.submitPlans
    ? data.rows.filter((row) => row.pemdaCode === session.pemdaCode)
    : [];
  const send = (rows: readonly PengajuanRow[]): void =>
    setSending(new Set(rows.map(({ opdId }) => opdId)));
  const stop = (): void => setSending(undefined);
  return (
    <>
      {own.length > 0 ? <SendPanel rows={own} onSend={send} /> : null}
      {data.governments.length > 1 ? (
        <GovernmentBoard
          rows={data.governments}
          chosen={filters.get('daerah')}
          onChoose={(daerah) => filters.set({ daerah })}
        />
      ) : null}
      <OpdSection
        data={data}
        filters={filters}
        onSend={own.length > 0 ? (row) => send([row]) : undefined}
      />
      {sending ? (
        <StepDialog
          action="ajukan"
          rows={data.rows.filter(({ opdId }) => sending.has(opdId))}
          onClose={stop}
          onDone={stop}
        />
      ) : null}
    </>
  );
}
