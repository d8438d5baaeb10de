import type { SignInEvent } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useZone } from '../../api/use-zone';
import { formatDateTime } from '../../format/dates';
import { text } from '../../text/id';
import { METHOD_WORDS, OUTCOME_WORDS } from '../../text/id/akun';
import { DataTable, type Column } from '../../ui/data-table';
import { PageHead } from '../../ui/page-head';
import { EmptyState, Loaded } from '../../ui/states';

type Row = SignInEvent & { key: number };

function columnsOf(zone: { timeZone: string; timeZoneLabel: string }): Column<Row>[] {
  return [
    { key: 'at', head: text.impor.at, cell: (row) => formatDateTime(row.at, zone) },
    {
      key: 'who',
      head: text.pengguna.who,
      cell: (row) => (row.name ? `${row.name} (${row.username})` : text.pengguna.unknown),
    },
    {
      key: 'outcome',
      head: text.impor.result,
      cell: (row) => `${OUTCOME_WORDS[row.outcome]} (${METHOD_WORDS[row.method]})`,
    },
    {
      key: 'from',
      head: 'IP',
      cell: (row) => (
        <div className="break-anywhere">
          {row.ip}
          <div className="cell-sub">{row.userAgent}</div>
        </div>
      ),
    },
  ];
}

/** For admins: every attempt to enter, newest first. */
export default function CatatanMasukPage() {
  const zone = useZone();
  const events = useApi<{ rows: SignInEvent[] }>('/accounts/sign-ins');
  const t = text.pengguna;
  return (
    <>
      <PageHead title={t.signIns} sub={t.signInsSub} />
      <Loaded query={events}>
        {({ rows }) => (
          <div className="card flush">
            {rows.length === 0 ? (
              <EmptyState title={text.akun.none} />
            ) : (
              <DataTable
                caption={t.signIns}
                columns={columnsOf(zone)}
                rows={rows.map((row, key) => ({ ...row, key }))}
                rowKey={({ key }) => key}
              />
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}
