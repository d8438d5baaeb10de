import type { ProblemError } from '../../api/client';
import type { PengajuanDetail } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PENGAJUAN_WORDS } from '../../text/id/words';

/** Why nothing was stored: who changed what meanwhile, or since when the plan is locked. */
export function StepRefusal({ error }: { error: ProblemError }) {
  const { context } = useScope();
  const t = text.pengajuan;
  const { closedAt, current } = error.more;
  const opdId = (current as { opdId?: unknown } | undefined)?.opdId;
  return (
    <div className="note bad" role="alert">
      <b>{error.title || t.refused}.</b>{' '}
      {error.detail || (error.status === 0 ? text.states.offline : text.states.failedDetail)}{' '}
      {typeof closedAt === 'string' ? t.closedSince(formatDateTime(closedAt, context)) : null}
      {typeof opdId === 'number' ? <HowItStands opdId={opdId} /> : null}
      {error.status === 409 || error.status === 423 ? ` ${t.reloaded}` : null}
    </div>
  );
}

function HowItStands({ opdId }: { opdId: number }) {
  const { params, context } = useScope();
  const { data } = useApi<PengajuanDetail>(`/pengajuan/${opdId}`, { tahapan: params.tahapan });
  const t = text.pengajuan;
  if (!data) return null;
  const last = data.events.at(-1);
  return (
    <>
      {t.nowStands(data.opdName, PENGAJUAN_WORDS[data.status].toLowerCase())}{' '}
      {last ? t.lastStep(last.by || t.system, formatDateTime(last.at, context)) : null}
    </>
  );
}
