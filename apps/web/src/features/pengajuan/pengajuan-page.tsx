import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PengajuanBoard, PengajuanStatus } from '../../api/types';
import { useApi } from '../../api/use-api';
import { daysUntil, formatDateTime } from '../../format/dates';
import { formatCount } from '../../format/number';
import { useScope } from '../../scope/scope';
import { useFilters, type Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PENGAJUAN_WORDS } from '../../text/id/words';
import { Choice } from '../../ui/choice';
import { PageHead } from '../../ui/page-head';
import { EmptyState, Loaded } from '../../ui/states';
import { GovernmentBoard } from './government-board';
import { OpdTable } from './opd-table';

const STATUSES = Object.keys(PENGAJUAN_WORDS) as PengajuanStatus[];
const STEP = 60;

function deadlineWords(closesAt: string, zone: Parameters<typeof formatDateTime>[1]): string {
  const t = text.pengajuan;
  const days = daysUntil(closesAt, new Date(), zone.timeZone);
  const left = days < 0 ? t.passed : days === 0 ? t.today : t.daysLeft(days);
  return `${t.sub(formatDateTime(closesAt, zone))} (${left})`;
}

/** Who has sent, who has not, and what the province said. */
export default function PengajuanPage() {
  const { params, context } = useScope();
  const filters = useFilters();
  const board = useApi<PengajuanBoard>('/pengajuan', params);
  const sub = board.data && deadlineWords(board.data.closesAt, context);
  return (
    <>
      <PageHead title={text.pengajuan.title} sub={sub} />
      <Loaded query={board} rows={12}>
        {(data) => (
          <>
            <GovernmentBoard
              rows={data.governments}
              chosen={filters.get('daerah')}
              onChoose={(daerah) => filters.set({ daerah })}
            />
            <OpdSection data={data} filters={filters} />
          </>
        )}
      </Loaded>
    </>
  );
}

function OpdSection({ data, filters }: { data: PengajuanBoard; filters: Filters }) {
  const [shown, setShown] = useState(STEP);
  const t = text.pengajuan;
  const status = filters.get('status');
  const daerah = filters.get('daerah');
  const rows = data.rows.filter(
    (row) => (!status || row.status === status) && (!daerah || row.pemdaCode === daerah),
  );
  return (
    <section style={{ marginTop: 24 }}>
      <h2>{t.rows}</h2>
      <div className="filters">
        <Choice
          label={t.status}
          all={t.allStatuses}
          options={STATUSES.map((value) => ({ value, label: PENGAJUAN_WORDS[value] }))}
          value={status}
          onChange={(value) => filters.set({ status: value })}
        />
        <Choice
          label={t.government}
          all={t.allGovernments}
          options={data.governments.map(({ code, name }) => ({ value: code, label: name }))}
          value={daerah}
          onChange={(value) => filters.set({ daerah: value })}
        />
        <span className="muted">{t.ofTotal(rows.length, data.rows.length)}</span>
      </div>
      <div className="card flush">
        {rows.length === 0 ? (
          <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
        ) : (
          <OpdTable rows={rows.slice(0, shown)} />
        )}
        {rows.length > shown ? (
          <div className="pager">
            <span>{formatCount(shown)}</span>
            <Button variant="default" onClick={() => setShown(shown + STEP)}>
              {t.more(Math.min(STEP, rows.length - shown))}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
