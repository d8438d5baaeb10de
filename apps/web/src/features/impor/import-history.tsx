import { Button } from '@mantine/core';
import type { ImportList, ImportRow } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { STATE_NAMES } from '../../text/id/pratinjau';
import { JOB_WORDS } from '../../text/id/words';
import { DataTable, type Column } from '../../ui/data-table';
import { EmptyState, Loaded } from '../../ui/states';

function resultWords({ status, result }: ImportRow): string {
  const t = text.impor;
  if (!result) return JOB_WORDS[status];
  if (result.errorCount > 0) return t.summaryErrors(result.errorCount);
  return t.summary(result.added, result.changed);
}

function columnsOf(
  onOpen: (jobId: string) => void,
  zone: { timeZone: string; timeZoneLabel: string },
): Column<ImportRow>[] {
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
      cell: (row) => (row.state ? STATE_NAMES[row.state] : ''),
    },
    {
      key: 'open',
      head: '',
      cardLabel: '',
      align: 'number',
      cell: (row) => (
        <Button variant="subtle" size="compact-sm" onClick={() => onOpen(row.jobId)}>
          {t.open}
        </Button>
      ),
    },
  ];
}

/** The latest imports of this stage; each leads back to its result. */
export function ImportHistory({ onOpen }: { onOpen: (jobId: string) => void }) {
  const { params, context } = useScope();
  const history = useApi<ImportList>('/imports', params);
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
