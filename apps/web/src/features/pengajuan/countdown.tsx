import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PengajuanWindow } from '../../api/types';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { deadlineAt } from './deadline';

const TICK_MS = 10_000;

/** The clock of the server, kept running by that of the browser, which may be wrong. */
function useServerClock(serverNow: string): number {
  const [ahead, setAhead] = useState(0);
  useEffect(() => {
    const start = performance.now();
    setAhead(0);
    const timer = setInterval(() => setAhead(performance.now() - start), TICK_MS);
    return () => clearInterval(timer);
  }, [serverNow]);
  return Date.parse(serverNow) + ahead;
}

/** How long plans are taken still; when that changes, what may be done is asked anew. */
export function Countdown({ window }: { window: PengajuanWindow }) {
  const { context } = useScope();
  const client = useQueryClient();
  const deadline = deadlineAt(window, useServerClock(window.now));
  const loaded = deadlineAt(window, Date.parse(window.now));
  const hasTurned = deadline.phase !== loaded.phase;
  useEffect(() => {
    if (hasTurned) void client.invalidateQueries({ queryKey: ['/pengajuan'] });
  }, [client, hasTurned]);
  const t = text.pengajuan;
  const closes = formatDateTime(window.closesAt, context);
  if (deadline.phase === 'dibuka') {
    const isNear = deadline.days < 3;
    return (
      <>
        {t.closes(closes)}: <b className={isNear ? 'late' : undefined}>{t.left(deadline)}</b>
      </>
    );
  }
  if (deadline.phase === 'belum') return <>{t.opens(formatDateTime(window.opensAt, context))}</>;
  return <b>{deadline.phase === 'disahkan' ? t.ratified : t.closed(closes)}</b>;
}
