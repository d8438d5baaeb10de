import { Button, Progress } from '@mantine/core';
import type { Job } from '../api/types';
import { formatCount } from '../format/number';
import { text } from '../text/id';

interface JobProgressProps {
  job: Job;
  onCancel: () => void;
  cancelling: boolean;
}

/** How far a job has come, in words and as a bar. */
export function JobProgress({ job, onCancel, cancelling }: JobProgressProps) {
  const { done, total, label } = job.progress;
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 100;
  return (
    <div className="card" role="status" aria-live="polite">
      <h2>{job.status === 'menunggu' ? text.job.waiting : label || text.job.running}</h2>
      <Progress
        value={share}
        animated={total === 0}
        striped={total === 0}
        aria-label={text.job.progress}
      />
      <div className="pager" style={{ paddingInline: 0 }}>
        <span>
          {total > 0 ? text.job.of(formatCount(done), formatCount(total)) : text.job.counting}
        </span>
        <Button variant="default" size="compact-sm" onClick={onCancel} loading={cancelling}>
          {text.job.cancel}
        </Button>
      </div>
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
