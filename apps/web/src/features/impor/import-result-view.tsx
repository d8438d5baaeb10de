import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { apiUrl } from '../../api/client';
import type { ImportResult } from '../../api/types';
import { formatCount, formatPercent } from '../../format/number';
import { formatRupiah } from '../../format/rupiah';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { CellErrors } from './cell-errors';

/** What an import did, or why it did nothing. */
export function ImportResultView({ jobId, result }: { jobId: string; result: ImportResult }) {
  const { link } = useScope();
  const t = text.impor;
  const tone = result.outcome === 'ditolak' ? 'bad' : 'good';
  return (
    <section className="stack">
      <p className={`note ${tone}`} role="status" style={{ marginBottom: 0 }}>
        <b>{t.outcome[result.outcome]}.</b>{' '}
        {t.layout(
          t.layouts[result.layout] ?? result.layout,
          result.sheet,
          formatPercent(result.confidence, 1),
        )}
        .{' '}
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
      <ResultCounts result={result} />
      <Notices result={result} />
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

function ResultCounts({ result }: { result: ImportResult }) {
  const t = text.impor;
  const figures: [string, string][] = [
    [t.rows, formatCount(result.rows)],
    [t.added, formatCount(result.added)],
    [t.changed, formatCount(result.changed)],
    [t.unchanged, formatCount(result.unchanged)],
    ...result.counts.map(({ label, value }): [string, string] => [label, value]),
    [t.totalBefore, formatRupiah(result.totalBefore)],
    [t.totalAfter, formatRupiah(result.totalAfter)],
  ];
  return (
    <dl className="card result-figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Notices({ result }: { result: ImportResult }) {
  const t = text.impor;
  const ignored = result.ignoredColumns;
  if (result.notices.length === 0 && ignored.length === 0) return null;
  return (
    <section className="card">
      <h2>{t.notices}</h2>
      <ul>
        {result.notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
        {ignored.length > 0 ? <li>{t.ignored(ignored.join(', '))}</li> : null}
      </ul>
    </section>
  );
}
