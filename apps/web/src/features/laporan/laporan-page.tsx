import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { apiUrl, sendJson, type ProblemError } from '../../api/client';
import type { Job, ReportResult } from '../../api/types';
import { isRunning, useJob } from '../../api/use-job';
import { formatBytes } from '../../format/number';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { JobProblem, JobProgress } from '../../ui/job-progress';
import { PageHead } from '../../ui/page-head';
import { Loaded, PageState } from '../../ui/states';
import { SheetGuide } from './sheet-guide';

export default function LaporanPage() {
  const { session, link } = useScope();
  const filters = useFilters();
  const jobId = filters.get('pekerjaan');
  const t = text.laporan;
  if (!session.may.exportReport) {
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
      <div className="grid wide-left">
        <SheetGuide />
        <div className="first-when-narrow">
          {jobId ? (
            <FollowedReport jobId={jobId} onAgain={() => filters.set({ pekerjaan: '' })} />
          ) : (
            <ReportForm onStarted={(pekerjaan) => filters.set({ pekerjaan })} />
          )}
        </div>
      </div>
    </>
  );
}

function ReportForm({ onStarted }: { onStarted: (jobId: string) => void }) {
  const { session, context, tahapan, pemda } = useScope();
  const [chosen, setChosen] = useState(pemda?.code ?? '');
  const t = text.laporan;
  const make = useMutation<{ jobId: string }, ProblemError>({
    mutationFn: () =>
      sendJson('POST', '/reports/rakor', {
        tahapan: tahapan.id,
        ...(chosen ? { pemda: chosen } : {}),
      }),
    onSuccess: ({ jobId }) => onStarted(jobId),
  });
  const options = context.governments
    .filter(
      ({ code, level }) =>
        level === 'kabupaten' && (session.may.seeAllGovernments || code === session.pemdaCode),
    )
    .map(({ code, name }) => ({ value: code, label: name }));
  const whole = session.may.seeAllGovernments ? t.whole(context.provinsi.name) : undefined;
  return (
    <section className="card stack">
      <Choice
        label={t.scope}
        all={whole}
        options={options}
        value={chosen}
        onChange={setChosen}
        width={360}
      />
      <Button onClick={() => make.mutate()} loading={make.isPending}>
        {t.make}
      </Button>
      {make.error ? (
        <p className="note bad" role="alert">
          <b>{t.failed}.</b> {make.error.detail || text.states.failedDetail}
        </p>
      ) : null}
      <p className="muted small">
        {t.completeness} {context.isSample ? t.sampleMark : null}
      </p>
    </section>
  );
}

function FollowedReport({ jobId, onAgain }: { jobId: string; onAgain: () => void }) {
  const followed = useJob(jobId);
  return (
    <Loaded query={followed.query} rows={4}>
      {(job) =>
        isRunning(job) ? (
          <JobProgress job={job} followed={followed} />
        ) : (
          <FinishedReport job={job} onAgain={onAgain} />
        )
      }
    </Loaded>
  );
}

function FinishedReport({ job, onAgain }: { job: Job; onAgain: () => void }) {
  const t = text.laporan;
  const report = job.result as ReportResult | null;
  return (
    <section className="card stack" role="status">
      <JobProblem job={job} />
      {report ? (
        <>
          <div>
            <h2>{t.ready}</h2>
            <p>{t.size(report.fileName, formatBytes(report.bytes))}</p>
          </div>
          <ul className="plain-list row-list">
            {report.sheets.map(({ name, rows }) => (
              <li key={name}>
                <span>{name}</span>
                <span className="muted">{t.sheetRows(rows)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="actions">
        {report ? (
          <Button
            component="a"
            href={apiUrl(`/reports/${encodeURIComponent(job.id)}/file`)}
            download
          >
            {t.download}
          </Button>
        ) : null}
        <Button variant="outline" onClick={onAgain}>
          {t.again}
        </Button>
      </div>
    </section>
  );
}
