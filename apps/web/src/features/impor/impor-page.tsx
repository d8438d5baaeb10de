import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ImportResult } from '../../api/types';
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
import { ImportPreviewView } from './import-preview';
import { ImportResultView } from './import-result-view';
import { useRefreshWhenDone } from './use-refresh-when-done';

/** The rows of one import are filtered anew in the next. */
const NO_FILTERS = { kelas: '', kelompok: '', q: '' };

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
        <FollowedImport
          jobId={jobId}
          onLeave={() => filters.set({ ...NO_FILTERS, pekerjaan: '' })}
        />
      ) : (
        <ImportForm onStarted={(pekerjaan) => filters.set({ pekerjaan })} />
      )}
      <ImportHistory onOpen={(pekerjaan) => filters.set({ ...NO_FILTERS, pekerjaan })} />
    </>
  );
}

/** A plan file that could be read has rows to look at; others have a result alone. */
function Outcome({ jobId, result }: { jobId: string; result: ImportResult }) {
  const hasRows = result.classes !== undefined && result.outcome !== 'ditolak';
  return hasRows ? (
    <ImportPreviewView jobId={jobId} result={result} />
  ) : (
    <ImportResultView jobId={jobId} result={result} />
  );
}

function FollowedImport({ jobId, onLeave }: { jobId: string; onLeave: () => void }) {
  const followed = useJob(jobId);
  useRefreshWhenDone(followed.query.data);
  return (
    <Loaded query={followed.query} rows={4}>
      {(job) =>
        isRunning(job) ? (
          <JobProgress job={job} followed={followed} />
        ) : (
          <div className="stack">
            <JobProblem job={job} />
            {job.result ? <Outcome jobId={jobId} result={job.result as ImportResult} /> : null}
            <Button variant="outline" onClick={onLeave}>
              {text.impor.another}
            </Button>
          </div>
        )
      }
    </Loaded>
  );
}
