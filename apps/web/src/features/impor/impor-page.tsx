import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { ImportResult, Job } from '../../api/types';
import { isRunning, useJob } from '../../api/use-job';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { JobProblem, JobProgress } from '../../ui/job-progress';
import { PageHead } from '../../ui/page-head';
import { Loaded, PageState } from '../../ui/states';
import { ImportForm } from './import-form';
import { ImportHistory } from './import-history';
import { ImportResultView } from './import-result-view';

/** Upload, progress, result; the job stands in the address, so a reload finds it again. */
export default function ImporPage() {
  const { session, link } = useScope();
  const filters = useFilters();
  const jobId = filters.get('pekerjaan');
  const t = text.impor;
  if (!session.may.import) {
    const back = <Link to={link(PATHS.ringkasan)}>{text.shell.toSummary}</Link>;
    return (
      <PageState title={t.denied} action={back}>
        {t.deniedDetail}
      </PageState>
    );
  }
  return (
    <>
      <PageHead title={t.title} sub={t.sub} />
      {jobId ? (
        <FollowedImport jobId={jobId} onLeave={() => filters.set({ pekerjaan: '' })} />
      ) : (
        <ImportForm onStarted={(pekerjaan) => filters.set({ pekerjaan })} />
      )}
      <ImportHistory onOpen={(pekerjaan) => filters.set({ pekerjaan })} />
    </>
  );
}

/** After an import every figure may have changed; what was read before is read anew. */
function useRefreshWhenDone(job: Job | undefined): void {
  const client = useQueryClient();
  const status = job?.status;
  useEffect(() => {
    if (status !== 'selesai') return;
    void client.invalidateQueries({
      predicate: ({ queryKey }) => !['/session', '/context', '/jobs'].includes(String(queryKey[0])),
    });
  }, [client, status]);
}

function FollowedImport({ jobId, onLeave }: { jobId: string; onLeave: () => void }) {
  const { query, cancel } = useJob(jobId);
  useRefreshWhenDone(query.data);
  return (
    <Loaded query={query} rows={4}>
      {(job) =>
        isRunning(job) ? (
          <JobProgress job={job} onCancel={() => cancel.mutate()} cancelling={cancel.isPending} />
        ) : (
          <div className="stack">
            <JobProblem job={job} />
            {job.result ? (
              <ImportResultView jobId={job.id} result={job.result as ImportResult} />
            ) : null}
            <Button variant="outline" onClick={onLeave}>
              {text.impor.another}
            </Button>
          </div>
        )
      }
    </Loaded>
  );
}
