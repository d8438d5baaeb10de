import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { apiUrl } from '../../api/client';
import type { ImportResult } from '../../api/types';
import { formatCount } from '../../format/number';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { CellErrors } from './cell-errors';
import { ImportNotices, ResultCounts, layoutWords } from './import-facts';

/** What an import without a preview did, or why it did nothing. */
export function ImportResultView({ jobId, result }: { jobId: string; result: ImportResult }) {
  const { link } = useScope();
  const t = text.impor;
  const isRefused = result.outcome === 'ditolak';
  return (
    <section className="stack">
      <p className={`note ${isRefused ? 'bad' : 'good'}`} role="status" style={{ marginBottom: 0 }}>
        <b>{t.outcome[result.outcome]}.</b>{' '}
        {isRefused && result.classes
          ? t.wrongRows(formatCount(result.classes.salah), formatCount(result.rows))
          : null}{' '}
        {layoutWords(result)}{' '}
        {result.outcome === 'tersimpan' ? (
          <Link to={link(PATHS.temuan)}>{t.toFindings}</Link>
        ) : null}
      </p>
      {result.errorCount > 0 ? (
        <>
          <MarkedFile jobId={jobId} />
          <CellErrors errors={result.errors} total={result.errorCount} />
        </>
      ) : null}
      {isRefused ? null : <ResultCounts result={result} />}
      <ImportNotices result={result} />
    </section>
  );
}

/** The uploaded file itself, so that nobody has to look for a cell by its address. */
function MarkedFile({ jobId }: { jobId: string }) {
  const t = text.impor;
  return (
    <div className="card">
      <Button
        component="a"
        href={apiUrl(`/imports/${encodeURIComponent(jobId)}/annotated`)}
        download
      >
        {t.annotated}
      </Button>
      <p className="muted" style={{ margin: '8px 0 0' }}>
        {t.annotatedHelp}
      </p>
    </div>
  );
}
