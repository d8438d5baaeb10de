import { Button } from '@mantine/core';
import { apiUrl } from '../../api/client';
import type { ImportList, ImportRow } from '../../api/types';
import { useApi } from '../../api/use-api';
import { isRunning } from '../../api/use-job';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { STATE_NAMES } from '../../text/id/pratinjau';
import { JOB_WORDS } from '../../text/id/words';
import { DataTable, type Column } from '../../ui/data-table';
import { EmptyState, Loaded } from '../../ui/states';

type Zone = Parameters<typeof formatDateTime>[1];

function resultWords({ status, result }: ImportRow): string {
  const t = text.impor;
  if (!result) return JOB_WORDS[status];
  if (result.outcome === 'perlu_pemetaan') return t.summaryAsking;
  if (result.errorCount > 0) return t.summaryErrors(result.errorCount);
  return t.summary(result.added, result.changed, result.removed ?? 0);
}

/** What became of it, who decided that, and when. */
function State({ row, zone }: { row: ImportRow; zone: Zone }) {
  if (!row.state) return <>{row.result?.errorCount ? text.pratinjau.refused : null}</>;
  const [at, by] = row.undoneAt ? [row.undoneAt, row.undoneBy] : [row.decidedAt, row.decidedBy];
  return (
    <div>
      {STATE_NAMES[row.state]}
      {at ? (
        <div className="cell-sub">
          {by}, {formatDateTime(at, zone)}
        </div>
      ) : null}
    </div>
  );
}

function columnsOf(onOpen: (jobId: string) => void, zone: Zone): Column<ImportRow>[] {
  const t = text.impor;
  return [
    {
      key: 'file',
      head: t.file,
      cardLabel: '',
      cell: (row) => (
        <div>
          <span className="cell-title">{row.fileName}</span>
          <div className="cell-sub">
            {t.kinds[row.kind] ?? row.kind} · {row.pemdaName}
          </div>
        </div>
      ),
    },
    { key: 'by', head: t.by, cell: (row) => row.by },
    { key: 'at', head: t.at, cell: (row) => formatDateTime(row.at, zone) },
    { key: 'result', head: t.result, cell: resultWords },
    {
      key: 'state',
      head: text.pratinjau.state,
      cell: (row) => <State row={row} zone={zone} />,
    },
    {
      key: 'open',
      head: '',
      cardLabel: '',
      align: 'number',
      cell: (row) => (
        <div className="actions end">
          <Button
            component="a"
            variant="subtle"
            size="compact-sm"
            href={apiUrl(`/imports/${encodeURIComponent(row.jobId)}/file`)}
            download
            aria-label={text.pratinjau.downloadOf(row.fileName)}
          >
            {t.file}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => onOpen(row.jobId)}>
            {t.open}
          </Button>
        </div>
      ),
    },
  ];
}

/** The latest imports of this stage; each leads back to its result. */
export function ImportHistory({ onOpen }: { onOpen: (jobId: string) => void }) {
  const { params, context } = useScope();
  const history = useApi<ImportList>('/imports', params, {
    pollWhile: ({ rows }) => rows.some(isRunning),
  });
  const t = text.impor;
  return (
    <section style={{ marginTop: 24 }}>
      <h2>{t.history}</h2>
      <Loaded query={history} rows={3}>
        {({ rows }) => (
          <div className="card flush">
            {rows.length === 0 ? (
              <EmptyState title={t.historyEmpty}>{t.historyEmptyDetail}</EmptyState>
            ) : (
              <DataTable
                caption={t.history}
                columns={columnsOf(onOpen, context)}
                rows={rows}
                rowKey={(row) => row.jobId}
              />
            )}
          </div>
        )}
      </Loaded>
    </section>
  );
}
