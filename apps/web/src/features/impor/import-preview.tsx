import { apiUrl } from '../../api/client';
import type { ImportPreview, ImportResult } from '../../api/types';
import { useApi } from '../../api/use-api';
import { isRunning, useJob } from '../../api/use-job';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { JobProblem, JobProgress } from '../../ui/job-progress';
import { Loaded } from '../../ui/states';
import { DecideImport } from './decide-import';
import { ImportClasses } from './import-classes';
import { ImportFacts } from './import-facts';
import { ImportTotals } from './import-totals';
import { PreviewRows } from './preview-rows';
import { UnansweredNote } from './unanswered-note';
import { UndoImport } from './undo-import';
import { useRefreshWhenDone } from './use-refresh-when-done';

/** What an import would change or has changed, with what can be done about it. */
export function ImportPreviewView({ jobId, result }: { jobId: string; result: ImportResult }) {
  const query = useApi<ImportPreview>(`/imports/${jobId}/preview`);
  return (
    <Loaded query={query} rows={6}>
      {(preview) => <Preview preview={preview} result={result} />}
    </Loaded>
  );
}

function Preview({ preview, result }: { preview: ImportPreview; result: ImportResult }) {
  const filters = useFilters();
  const t = text.pratinjau;
  return (
    <section className="stack">
      <div className="section-head">
        <h2>{t.title[preview.state](preview.fileName)}</h2>
        <a href={apiUrl(`/imports/${preview.jobId}/file`)} download>
          {t.download}
        </a>
      </div>
      <State preview={preview} />
      {preview.work ? <Work jobId={preview.work.jobId} key={preview.work.jobId} /> : null}
      <ImportClasses preview={preview} wrong={result.classes?.salah ?? 0} filters={filters} />
      <ImportTotals preview={preview} />
      <ImportFacts result={result} />
      <UnansweredNote preview={preview} filters={filters} />
      {preview.mayDecide ? <DecideImport preview={preview} /> : null}
      <PreviewRows preview={preview} filters={filters} />
      {preview.mayUndo ? <UndoImport preview={preview} /> : null}
    </section>
  );
}

/** Where the import stands, by whom and since when. */
function State({ preview }: { preview: ImportPreview }) {
  const { context } = useScope();
  const t = text.pratinjau;
  const { state, undoneAt, undoneBy, decidedAt, decidedBy, by, at } = preview;
  const uploaded = t.uploaded(by, formatDateTime(at, context));
  if (state === 'pratinjau') {
    return (
      <div className={preview.moved > 0 ? 'note bad' : 'note'} role="status">
        <b>{t.nothingStored}</b> {preview.mayDecide ? t.decideHelp : null} {uploaded}
        {preview.exportedAt ? (
          <p>{t.cameBack(formatDateTime(preview.exportedAt, context))}</p>
        ) : null}
        {preview.moved > 0 ? <p>{t.moved(preview.moved)}</p> : null}
      </div>
    );
  }
  const [when, who] = undoneAt ? [undoneAt, undoneBy] : [decidedAt, decidedBy];
  return (
    <div className={state === 'diterima' ? 'note good' : 'note'} role="status">
      <b>{t.decided[state](who ?? '', when ? formatDateTime(when, context) : '')}</b> {uploaded}
    </div>
  );
}

/** The job that stores or undoes; when it ends, everything shown is read again. */
function Work({ jobId }: { jobId: string }) {
  const followed = useJob(jobId);
  const job = followed.query.data;
  useRefreshWhenDone(job);
  if (!job) return null;
  return isRunning(job) ? <JobProgress job={job} followed={followed} /> : <JobProblem job={job} />;
}
