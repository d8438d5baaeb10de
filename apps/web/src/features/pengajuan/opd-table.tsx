import {
  IconArrowBackUp,
  IconCheck,
  IconClock,
  IconCircleDashed,
  IconNote,
  IconPencil,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { PengajuanBoard, PengajuanStatus } from '../../api/types';
import { formatDate } from '../../format/dates';
import { formatCount } from '../../format/number';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PENGAJUAN_WORDS } from '../../text/id/words';
import { DataTable, type Column } from '../../ui/data-table';
import { MoneyShort } from '../../ui/money';
import { WordPill, type Tone } from '../../ui/word-pill';

type Row = PengajuanBoard['rows'][number];

const SIGNS: Record<PengajuanStatus, { tone: Tone; icon: Icon }> = {
  belum: { tone: 0, icon: IconCircleDashed },
  draf: { tone: 'neutral', icon: IconPencil },
  diajukan: { tone: 2, icon: IconClock },
  dikembalikan: { tone: 1, icon: IconArrowBackUp },
  diverifikasi: { tone: 4, icon: IconCheck },
  setuju_dengan_catatan: { tone: 3, icon: IconNote },
};

function SentAt({ iso }: { iso: string | null }) {
  const { context } = useScope();
  if (iso === null) return <span className="muted">{text.pengajuan.notSent}</span>;
  return <>{formatDate(iso, context.timeZone)}</>;
}

function OpdName({ row }: { row: Row }) {
  const { link } = useScope();
  const to = link(PATHS.program, { pemda: row.pemdaCode, opd: String(row.opdId) });
  return (
    <div>
      <Link className="cell-title" to={to}>
        {row.opdName}
      </Link>
      <div className="cell-sub">{row.pemdaName}</div>
    </div>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'opd', head: text.pengajuan.opd, cardLabel: '', cell: (row) => <OpdName row={row} /> },
  {
    key: 'status',
    head: text.pengajuan.status,
    cell: (row) => <WordPill {...SIGNS[row.status]} word={PENGAJUAN_WORDS[row.status]} />,
  },
  { key: 'at', head: text.pengajuan.at, cell: (row) => <SentAt iso={row.submittedAt} /> },
  { key: 'note', head: text.pengajuan.note, cell: (row) => row.note || '–' },
  {
    key: 'programs',
    head: text.pengajuan.programs,
    align: 'number',
    cell: (row) => formatCount(row.programs),
  },
  {
    key: 'pagu',
    head: text.pengajuan.pagu,
    align: 'number',
    cell: (row) => <MoneyShort amount={row.pagu} />,
  },
];

export function OpdTable({ rows }: { rows: readonly Row[] }) {
  return (
    <DataTable
      caption={text.pengajuan.rows}
      columns={COLUMNS}
      rows={rows}
      rowKey={(row) => row.opdId}
    />
  );
}
