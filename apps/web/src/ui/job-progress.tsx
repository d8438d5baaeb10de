import { Button, Progress } from '@mantine/core';
import type { Job } from '../api/types';
import type { FollowedJob } from '../api/use-job';
import { formatCount } from '../format/number';
import { text } from '../text/id';
import { useSecondsLeft } from './time-left';

interface JobProgressProps {
  job: Job;
  followed: FollowedJob;
}

/** How far a job has come, in words and as a bar; a lost connection does not stop the job. */
export function JobProgress({ job, followed: { query, cancel } }: JobProgressProps) {
  const { done, total, label } = job.progress;
  const t = text.job;
  const left = useSecondsLeft({ done, total, label, at: query.dataUpdatedAt });
  const isLost = query.failureCount > 0 || query.fetchStatus === 'paused';
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 100;
  return (
    <div className="card" role="status" aria-live="polite">
      <h2>{job.status === 'menunggu' ? t.waiting : label || t.running}</h2>
      <Progress
        value={share}
        animated={total === 0}
        striped={total === 0}
        aria-label={t.progress}
      />
      <div className="pager" style={{ paddingInline: 0 }}>
        <span>
          {total > 0 ? t.of(formatCount(done), formatCount(total)) : t.counting}
          {left === undefined ? null : ` · ${t.left(left)}`}
        </span>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => cancel.mutate()}
          loading={cancel.isPending}
        >
          {t.cancel}
        </Button>
      </div>
      {isLost ? <p className="note">{t.lost}</p> : null}
      <p className="muted small">{t.leave}</p>
    </div>
  );
}

/** Why a job did not end well. */
export function JobProblem({ job }: { job: Job }) {
  if (job.status === 'dibatalkan') return <p className="note">{text.job.cancelled}</p>;
  if (job.status !== 'gagal') return null;
  return (
    <div className="note bad" role="alert">
      <b>{job.problem?.title || text.job.failed}</b> {job.problem?.detail || text.job.failedDetail}
    </div>
  );
}
