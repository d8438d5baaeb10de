import { Button, Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import type { PengajuanRow } from '../../api/types';
import { formatDate, formatDateTime } from '../../format/dates';
import { formatCount } from '../../format/number';
import { formatRupiahShort } from '../../format/rupiah';
import { pengajuanPath } from '../../scope/paths';
import { useScope, type Scope } from '../../scope/scope';
import { text } from '../../text/id';
import { DataTable, type Column } from '../../ui/data-table';
import { MoneyShort } from '../../ui/money';
import { StatusPill } from './status-pill';
import { isJudgeable, maySend } from './whose-turn';

const t = text.pengajuan;

interface OpdTableProps {
  rows: readonly PengajuanRow[];
  /** absent where nobody judges */
  chosen?: ReadonlySet<number>;
  onToggle: (opdId: number) => void;
  /** absent where nobody sends */
  onSend?: (row: PengajuanRow) => void;
}

export function OpdTable({ rows, chosen, onToggle, onSend }: OpdTableProps) {
  const scope = useScope();
  const columns: Column<PengajuanRow>[] = [
    ...(chosen ? [choiceColumn(chosen, onToggle)] : []),
    ...factColumns(scope),
    ...(onSend ? [sendColumn(onSend)] : []),
  ];
  return <DataTable caption={t.rows} columns={columns} rows={rows} rowKey={(row) => row.opdId} />;
}

function choiceColumn(
  chosen: ReadonlySet<number>,
  onToggle: OpdTableProps['onToggle'],
): Column<PengajuanRow> {
  return {
    key: 'choose',
    head: t.choose,
    cardLabel: '',
    width: 56,
    cell: (row) =>
      isJudgeable(row) ? (
        <Checkbox
          checked={chosen.has(row.opdId)}
          onChange={() => onToggle(row.opdId)}
          aria-label={t.chooseOne(row.opdName, row.pemdaName)}
        />
      ) : null,
  };
}

function sendColumn(onSend: (row: PengajuanRow) => void): Column<PengajuanRow> {
  return {
    key: 'send',
    head: t.step,
    cardLabel: '',
    align: 'number',
    cell: (row) =>
      maySend(row) ? (
        <Button size="compact-sm" variant="outline" onClick={() => onSend(row)}>
          {row.status === 'dikembalikan' ? t.sendAgain : t.send}
        </Button>
      ) : null,
  };
}

function factColumns(scope: Scope): Column<PengajuanRow>[] {
  return [
    {
      key: 'opd',
      head: t.opd,
      cardLabel: '',
      cell: (row) => <OpdName row={row} scope={scope} />,
    },
    { key: 'status', head: t.status, cell: (row) => <StatusOf row={row} scope={scope} /> },
    {
      key: 'at',
      head: t.at,
      width: 140,
      cell: ({ submittedAt }) =>
        submittedAt === null ? (
          <span className="muted">{t.notSent}</span>
        ) : (
          formatDate(submittedAt, scope.context.timeZone)
        ),
    },
    { key: 'note', head: t.note, cell: (row) => row.note || '–' },
    {
      key: 'lines',
      head: t.lines,
      align: 'number',
      cell: (row) => formatCount(row.programs),
    },
    {
      key: 'pagu',
      head: t.pagu,
      align: 'number',
      cell: (row) => <MoneyShort amount={row.pagu} />,
    },
  ];
}

const isOwn = (row: PengajuanRow, { session }: Scope): boolean =>
  session.may.submitPlans && row.pemdaCode === session.pemdaCode;

function OpdName({ row, scope }: { row: PengajuanRow; scope: Scope }) {
  const isHidden = row.status === 'draf' && row.pemdaCode !== scope.session.pemdaCode;
  return (
    <div>
      <Link className="cell-title" to={scope.link(pengajuanPath(row.opdId))}>
        {row.opdName}
      </Link>
      <div className="cell-sub">{row.pemdaName}</div>
      {isHidden ? (
        <div className="cell-sub">{t.draftTotals(row.programs, formatRupiahShort(row.pagu))}</div>
      ) : null}
    </div>
  );
}

/** To its owner the state comes with the reason why the rows are locked; a closed stage says so once. */
function StatusOf({ row, scope }: { row: PengajuanRow; scope: Scope }) {
  const { lock, exceptionUntil } = row;
  const reason = lock?.code === 'pengajuan.sent' && isOwn(row, scope) ? lock.reason : undefined;
  return (
    <div>
      <StatusPill status={row.status} />
      {reason ? <div className="cell-sub lock-reason">{reason}</div> : null}
      {exceptionUntil ? (
        <div className="cell-sub">{t.exception(formatDateTime(exceptionUntil, scope.context))}</div>
      ) : null}
    </div>
  );
}
