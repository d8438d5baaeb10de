import { Button } from '@mantine/core';
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
import { ImportPreviewView } from './import-preview';
import { ImportResultView } from './import-result-view';
import { MapColumns } from './map-columns';
import { MappedNote } from './mapped-note';
import { useRefreshWhenDone } from './use-refresh-when-done';

/** The rows of one import are filtered anew in the next. */
const NO_FILTERS = { kelas: '', kelompok: '', q: '', pemetaan: '' };

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

/** A plan file that could be read has rows to look at; others have a result alone, or a question. */
function Outcome({ jobId, result }: { jobId: string; result: ImportResult }) {
  const hasRows = result.classes !== undefined && result.outcome !== 'ditolak';
  return (
    <>
      {result.mapped ? <MappedNote jobId={jobId} /> : null}
      {hasRows ? (
        <ImportPreviewView jobId={jobId} result={result} />
      ) : (
        <ImportResultView jobId={jobId} result={result} />
      )}
    </>
  );
}

/** What came of the file; or which column is which, where that must be said or is to be changed. */
function Ended({ job }: { job: Job }) {
  const filters = useFilters();
  const result = job.result as ImportResult | null;
  const isAsked = result?.outcome === 'perlu_pemetaan';
  const isChanging = filters.get('pemetaan') !== '';
  const leave = (): void => filters.set({ pemetaan: '' });
  if (isAsked || isChanging) {
    return (
      <MapColumns jobId={job.id} onAnswered={leave} {...(isAsked ? {} : { onCancel: leave })} />
    );
  }
  return (
    <>
      <JobProblem job={job} />
      {job.status === 'gagal' ? <MappedNote jobId={job.id} /> : null}
      {result ? <Outcome jobId={job.id} result={result} /> : null}
    </>
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
            <Ended job={job} />
            <Button variant="outline" onClick={onLeave}>
              {text.impor.another}
            </Button>
          </div>
        )
      }
    </Loaded>
  );
}
