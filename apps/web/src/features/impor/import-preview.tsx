import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { apiUrl } from '../../api/client';
import type { ImportPreview, JobStarted } from '../../api/types';
import { useApi } from '../../api/use-api';
import { isRunning, useJob } from '../../api/use-job';
import { useSend } from '../../api/use-send';
import { formatDateTime } from '../../format/dates';
import { formatRupiah } from '../../format/rupiah';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { STATE_NAMES } from '../../text/id/pratinjau';
import { JobProblem, JobProgress } from '../../ui/job-progress';
import { ProblemNote } from '../../ui/problem-note';
import { Loaded } from '../../ui/states';
import { PreviewRows } from './preview-rows';

/** What an import would change or has changed, with what can be done about it. */
export function ImportPreviewView({ jobId }: { jobId: string }) {
  const query = useApi<ImportPreview>(`/imports/${jobId}/preview`);
  return (
    <Loaded query={query} rows={6}>
      {(preview) => <Preview preview={preview} />}
    </Loaded>
  );
}

function Preview({ preview }: { preview: ImportPreview }) {
  const { context } = useScope();
  const t = text.pratinjau;
  const { undoneAt, undoneBy, decidedAt, decidedBy } = preview;
  const [at, by] = undoneAt ? [undoneAt, undoneBy] : [decidedAt, decidedBy];
  return (
    <section className="stack">
      <h2>{t.title(preview.fileName)}</h2>
      <p className="muted">
        {at
          ? t.decided(STATE_NAMES[preview.state], by ?? '', formatDateTime(at, context))
          : t.nothingStored}{' '}
        <a href={apiUrl(`/imports/${preview.jobId}/file`)}>{t.download}</a>
      </p>
      {preview.moved > 0 && preview.state === 'pratinjau' ? (
        <p className="note bad" role="alert">
          {t.moved(preview.moved)}
        </p>
      ) : null}
      <Totals preview={preview} />
      {preview.work ? <Work preview={preview} key={preview.work.jobId} /> : null}
      {preview.mayDecide ? <Decide preview={preview} /> : null}
      {preview.mayUndo ? <Undo preview={preview} /> : null}
      <PreviewRows preview={preview} />
    </section>
  );
}

function Totals({ preview }: { preview: ImportPreview }) {
  const t = text.pratinjau;
  return (
    <div className="card">
      <dl className="result-figures">
        <div>
          <dt>{t.before}</dt>
          <dd>{formatRupiah(preview.totalBefore)}</dd>
        </div>
        <div>
          <dt>{t.after}</dt>
          <dd>{formatRupiah(preview.totalAfter)}</dd>
        </div>
      </dl>
      <details>
        <summary>{t.groups}</summary>
        <ul className="plain-list">
          {preview.groups.map((group) => (
            <li key={group.code}>
              {group.name}: {formatRupiah(group.before)} {t.becomes} {formatRupiah(group.after)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** The job that stores or undoes; when it ends, everything shown is read again. */
function Work({ preview }: { preview: ImportPreview }) {
  const { query, cancel } = useJob(preview.work!.jobId);
  const again = useApi<ImportPreview>(`/imports/${preview.jobId}/preview`);
  const job = query.data;
  if (!job) return null;
  if (!isRunning(job)) {
    const isStale = preview.work!.status === 'menunggu' || preview.work!.status === 'berjalan';
    if (isStale && !again.isFetching) void again.refetch();
    return <JobProblem job={job} />;
  }
  return <JobProgress job={job} onCancel={() => cancel.mutate()} cancelling={cancel.isPending} />;
}

function Decide({ preview }: { preview: ImportPreview }) {
  const t = text.pratinjau;
  const path = `/imports/${preview.jobId}`;
  const [isSure, setSure] = useState(false);
  const send = useSend<JobStarted>({ refresh: [`${path}/preview`, '/imports'] });
  const removals = preview.classes.find((row) => row.class === 'hilang')?.accepted ?? 0;
  return (
    <div className="stack">
      {send.error ? <ProblemNote error={send.error} /> : null}
      {removals > 0 ? (
        <Checkbox
          label={t.removals(removals)}
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
      ) : null}
      <div className="actions">
        <Button
          loading={send.isPending}
          disabled={removals > 0 && !isSure}
          onClick={() => send.mutate({ path: `${path}/accept`, body: { removals } })}
        >
          {t.accept}
        </Button>
        <Button
          variant="default"
          onClick={() => send.mutate({ path: `${path}/discard`, body: {} })}
        >
          {t.discard}
        </Button>
      </div>
    </div>
  );
}

function Undo({ preview }: { preview: ImportPreview }) {
  const t = text.pratinjau;
  const path = `/imports/${preview.jobId}`;
  const [leaveChanged, setLeave] = useState(false);
  const send = useSend<JobStarted>({ refresh: [`${path}/preview`, '/imports'] });
  return (
    <div className="card stack">
      <p>{t.undoAsk}</p>
      {send.error ? <ProblemNote error={send.error} /> : null}
      {send.error?.code === 'import.changed-since' ? (
        <Checkbox
          label={t.leave}
          checked={leaveChanged}
          onChange={(event) => setLeave(event.currentTarget.checked)}
        />
      ) : null}
      <Button
        variant="outline"
        loading={send.isPending}
        onClick={() => send.mutate({ path: `${path}/undo`, body: { leaveChanged } })}
      >
        {t.undo}
      </Button>
    </div>
  );
}
