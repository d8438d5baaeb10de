import { Textarea } from '@mantine/core';
import { Link } from 'react-router';
import type {
  KegiatanDesaPage,
  KegiatanDesaRow,
  Opd,
  PengajuanDetail,
  ProgramPage,
  ProgramRow,
  RowNote,
} from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatRupiah } from '../../format/rupiah';
import { programPath } from '../../scope/paths';
import { useScope, type Scope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { DataTable, type Column } from '../../ui/data-table';
import { Money } from '../../ui/money';
import { Pager } from '../../ui/pager';
import { EmptyState, Loaded } from '../../ui/states';

const t = text.pengajuan;

interface PlanRowsProps {
  detail: PengajuanDetail;
  notes: ReadonlyMap<string, RowNote>;
  /** absent where nobody may return the pengajuan */
  onWrite?: (key: string, note: RowNote) => void;
}

/** One line of a plan, a program or a kegiatan desa, as this page needs it. */
interface PlanLine {
  key: string;
  kode: string;
  nama: string;
  place: string;
  amount: string | null;
  href: string | undefined;
  about: Omit<RowNote, 'note'>;
}

/** What the pengajuan holds; all villages of a kabupaten send their budgets as one agency. */
export function PlanRows(props: PlanRowsProps) {
  const { detail } = props;
  const agencies = useApi<Opd[]>('/opd', { pemda: detail.pemdaCode });
  return (
    <section style={{ marginTop: 24 }}>
      <h2>{t.programs}</h2>
      <Loaded query={agencies} rows={6}>
        {(list) =>
          list.find(({ id }) => id === detail.opdId)?.kind === 'pemerintah_desa' ? (
            <VillageLines {...props} />
          ) : (
            <ProgramLines {...props} />
          )
        }
      </Loaded>
    </section>
  );
}

function ProgramLines(props: PlanRowsProps) {
  const { detail } = props;
  const scope = useScope();
  const page = useFilters().get('page');
  const programs = useApi<ProgramPage>('/programs', {
    tahapan: scope.params.tahapan,
    pemda: detail.pemdaCode,
    opd: detail.opdId,
    page,
  });
  return (
    <Loaded query={programs} rows={8}>
      {(data) => (
        <Lines {...props} page={data} lines={data.rows.map((row) => ofProgram(row, scope))} />
      )}
    </Loaded>
  );
}

function VillageLines(props: PlanRowsProps) {
  const { detail } = props;
  const { params } = useScope();
  const page = useFilters().get('page');
  const rows = useApi<KegiatanDesaPage>('/kegiatan-desa', {
    tahapan: params.tahapan,
    pemda: detail.pemdaCode,
    page,
  });
  return (
    <Loaded query={rows} rows={8}>
      {(data) => <Lines {...props} page={data} lines={data.rows.map(ofVillage)} />}
    </Loaded>
  );
}

const ofProgram = (row: ProgramRow, { link }: Scope): PlanLine => ({
  key: `p${row.id}`,
  kode: row.kode,
  nama: row.nama,
  place: row.lokasiText,
  amount: row.pagu,
  href: link(programPath(row.id)),
  about: { programId: row.id },
});

const ofVillage = (row: KegiatanDesaRow): PlanLine => ({
  key: `k${row.id}`,
  kode: row.kode,
  nama: row.nama,
  place: `${row.desaName}, ${row.kecamatan}`,
  amount: row.anggaran,
  href: undefined,
  about: { kegiatanDesaId: row.id },
});

interface LinesProps extends PlanRowsProps {
  lines: readonly PlanLine[];
  page: { page: number; size: number; total: number };
}

function Lines({ detail, notes, onWrite, lines, page }: LinesProps) {
  const filters = useFilters();
  if (page.total === 0) return <NoLines detail={detail} />;
  const columns: Column<PlanLine>[] = [
    { key: 'name', head: t.name, cardLabel: '', cell: (line) => <LineName line={line} /> },
    {
      key: 'amount',
      head: t.pagu,
      align: 'number',
      cell: (line) => <Money amount={line.amount} />,
    },
    ...(onWrite ? [noteColumn(notes, onWrite)] : []),
  ];
  return (
    <div className="card flush">
      <DataTable caption={t.programs} columns={columns} rows={lines} rowKey={(line) => line.key} />
      <Pager {...page} onChange={(number) => filters.set({ page: String(number) })} />
    </div>
  );
}

function NoLines({ detail }: { detail: PengajuanDetail }) {
  return (
    <div className="card">
      {detail.programs > 0 ? (
        <EmptyState title={t.programsHidden(detail.programs, formatRupiah(detail.pagu))} />
      ) : (
        <EmptyState title={t.programsEmpty}>{t.programsEmptyDetail}</EmptyState>
      )}
    </div>
  );
}

function LineName({ line }: { line: PlanLine }) {
  return (
    <div>
      {line.href ? (
        <Link className="cell-title" to={line.href}>
          {line.nama}
        </Link>
      ) : (
        <span className="cell-title">{line.nama}</span>
      )}
      <div className="cell-sub">
        {line.kode} · {line.place}
      </div>
    </div>
  );
}

function noteColumn(
  notes: ReadonlyMap<string, RowNote>,
  onWrite: NonNullable<PlanRowsProps['onWrite']>,
): Column<PlanLine> {
  return {
    key: 'note',
    head: t.rowNoteHead,
    cardLabel: '',
    width: '34%',
    cell: (line) => (
      <Textarea
        aria-label={t.rowNote(line.nama)}
        placeholder={t.rowNoteHint}
        rows={1}
        autosize
        maxRows={5}
        maxLength={2000}
        value={notes.get(line.key)?.note ?? ''}
        onChange={(event) => onWrite(line.key, { ...line.about, note: event.currentTarget.value })}
      />
    ),
  };
}
