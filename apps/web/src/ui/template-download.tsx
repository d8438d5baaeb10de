import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { apiUrl, sendJson, type ProblemError } from '../api/client';
import type { Job, ReportResult } from '../api/types';
import { isRunning, useJob } from '../api/use-job';
import { useScope } from '../scope/scope';
import { useFilters, type Filters } from '../scope/use-filters';
import { text } from '../text/id';
import { JobProblem, JobProgress } from './job-progress';
import { Loaded } from './states';

interface TemplateDownloadProps {
  kind: 'renja' | 'kegiatan-desa';
  /** the agency of a Renja; empty for the own one, and for village budgets */
  opd: string;
  label: string;
  disabled?: boolean;
}

/** Where the job stands in the address, with what it is of, so that a reload finds it again. */
const JOB = 'templat';

/** The job under way for these rows; that of other rows is none of this place. */
export function startedTemplate(
  filters: Filters,
  { kind, opd }: Pick<TemplateDownloadProps, 'kind' | 'opd'>,
): string {
  const [ofKind, ofOpd, jobId = ''] = filters.get(JOB).split('~');
  return ofKind === kind && (opd === '' || ofOpd === opd) ? jobId : '';
}

/** Orders a workbook of the present rows to be edited offline, and hands it out when it is ready. */
export function TemplateDownload({ kind, opd, label, disabled }: TemplateDownloadProps) {
  const { tahapan } = useScope();
  const filters = useFilters();
  const t = text.templat;
  const jobId = startedTemplate(filters, { kind, opd });
  const keep = (started: string) => filters.set({ [JOB]: started, page: filters.get('page') });
  const make = useMutation<{ jobId: string }, ProblemError>({
    mutationFn: () =>
      sendJson('POST', '/templates', { kind, tahapan: tahapan.id, ...(opd ? { opd } : {}) }),
    onSuccess: (started) => keep([kind, opd, started.jobId].join('~')),
  });
  if (jobId) return <FollowedTemplate jobId={jobId} onClose={() => keep('')} />;
  return (
    <>
      <Button
        variant="outline"
        onClick={() => make.mutate()}
        loading={make.isPending}
        disabled={disabled === true}
      >
        {label}
      </Button>
      {make.error ? (
        <p className="note bad" role="alert">
          <b>{t.failed}.</b> {make.error.detail || text.states.failedDetail}
        </p>
      ) : null}
    </>
  );
}

function FollowedTemplate({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const followed = useJob(jobId);
  return (
    <Loaded query={followed.query} rows={2}>
      {(job) =>
        isRunning(job) ? (
          <JobProgress job={job} followed={followed} />
        ) : (
          <FinishedTemplate job={job} onClose={onClose} />
        )
      }
    </Loaded>
  );
}

function FinishedTemplate({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = text.templat;
  const file = job.result as ReportResult | null;
  return (
    <div className="stack" role="status">
      <JobProblem job={job} />
      {file ? <p style={{ overflowWrap: 'anywhere' }}>{t.ready(file.fileName)}</p> : null}
      <div className="actions">
        {file ? (
          <Button
            component="a"
            href={apiUrl(`/reports/${encodeURIComponent(job.id)}/file`)}
            download
          >
            {t.download}
          </Button>
        ) : null}
        <Button variant="outline" onClick={onClose}>
          {t.again}
        </Button>
      </div>
    </div>
  );
}
