import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { apiUrl, sendJson, type Params, type ProblemError } from '../../api/client';
import type { Job, ReportResult } from '../../api/types';
import { isRunning, useJob } from '../../api/use-job';
import { useScope } from '../../scope/scope';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { JobProblem, JobProgress } from '../../ui/job-progress';
import { Loaded } from '../../ui/states';

/** Makes the same comparison as a workbook, and hands it out when it is ready. */
export function ComparisonReport({ filters, question }: { filters: Filters; question: Params }) {
  const { session } = useScope();
  const t = text.perbandingan;
  const jobId = filters.get('pekerjaan');
  const make = useMutation<{ jobId: string }, ProblemError>({
    mutationFn: () =>
      sendJson(
        'POST',
        '/comparisons/reports',
        Object.fromEntries(Object.entries(question).filter(([, value]) => value)),
      ),
    onSuccess: (started) => filters.set({ pekerjaan: started.jobId, page: filters.get('page') }),
  });
  if (!session.may.exportReport) return null;
  if (jobId) return <FollowedReport jobId={jobId} onClose={() => filters.set({ pekerjaan: '' })} />;
  return (
    <>
      <Button onClick={() => make.mutate()} loading={make.isPending}>
        {t.makeReport}
      </Button>
      {make.error ? (
        <p className="note bad" role="alert">
          <b>{t.failed}.</b> {make.error.detail || text.states.failedDetail}
        </p>
      ) : null}
    </>
  );
}

function FollowedReport({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const followed = useJob(jobId);
  return (
    <Loaded query={followed.query} rows={2}>
      {(job) =>
        isRunning(job) ? (
          <JobProgress job={job} followed={followed} />
        ) : (
          <FinishedReport job={job} onClose={onClose} />
        )
      }
    </Loaded>
  );
}

function FinishedReport({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = text.perbandingan;
  const report = job.result as ReportResult | null;
  return (
    <div className="stack" role="status">
      <JobProblem job={job} />
      {report ? (
        <Button component="a" href={apiUrl(`/reports/${encodeURIComponent(job.id)}/file`)} download>
          {t.download(report.fileName)}
        </Button>
      ) : null}
      <Button variant="outline" onClick={onClose}>
        {t.again}
      </Button>
    </div>
  );
}
