import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { PengajuanDetail, RowNote } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatDateTime } from '../../format/dates';
import { formatCount } from '../../format/number';
import { formatRupiah } from '../../format/rupiah';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Loaded } from '../../ui/states';
import { History } from './history';
import { PlanRows } from './plan-rows';
import { RowNotes } from './row-notes';
import { StatusPill } from './status-pill';
import { StepDialog } from './step-dialog';
import { VerdictButtons } from './verdict-bar';
import { isJudgeable, maySend } from './whose-turn';

const t = text.pengajuan;

/** One pengajuan: how it stands, what is to be mended, what it holds, how it came here. */
export default function PengajuanDetailPage() {
  const { opdId = '' } = useParams();
  const { params } = useScope();
  const detail = useApi<PengajuanDetail>(`/pengajuan/${encodeURIComponent(opdId)}`, {
    tahapan: params.tahapan,
  });
  return (
    <Loaded query={detail} rows={10} wholePage>
      {(data) => <Detail key={data.opdId} detail={data} />}
    </Loaded>
  );
}

function Detail({ detail }: { detail: PengajuanDetail }) {
  const [notes, setNotes] = useState<ReadonlyMap<string, RowNote>>(new Map());
  const write = (key: string, note: RowNote): void => {
    const next = new Map(notes);
    if (note.note.trim() === '') next.delete(key);
    else next.set(key, note);
    setNotes(next);
  };
  const mayReturn = detail.actions.includes('kembalikan');
  return (
    <>
      <DetailHead
        detail={detail}
        actions={
          <Steps
            detail={detail}
            rowNotes={[...notes.values()]}
            onJudged={() => setNotes(new Map())}
          />
        }
      />
      <Standing detail={detail} />
      <div className="grid wide-left">
        <RowNotes notes={detail.notes} />
        <History events={detail.events} />
      </div>
      <PlanRows detail={detail} notes={notes} onWrite={mayReturn ? write : undefined} />
    </>
  );
}

function DetailHead({ detail, actions }: { detail: PengajuanDetail; actions: ReactNode }) {
  const { link } = useScope();
  const crumbs = (
    <>
      <Link to={link(PATHS.pengajuan)}>{t.back}</Link> / {detail.pemdaName}
    </>
  );
  const sub = (
    <>
      <StatusPill status={detail.status} /> &nbsp;{formatCount(detail.programs)}{' '}
      {t.lines.toLowerCase()}, {formatRupiah(detail.pagu)}
    </>
  );
  return <PageHead title={detail.opdName} crumbs={crumbs} sub={sub} actions={actions} />;
}

interface StepsProps {
  detail: PengajuanDetail;
  rowNotes: RowNote[];
  onJudged: () => void;
}

function Steps({ detail, rowNotes, onJudged }: StepsProps) {
  const [sending, setSending] = useState(false);
  const stop = (): void => setSending(false);
  return (
    <>
      {maySend(detail) ? (
        <Button onClick={() => setSending(true)}>
          {detail.status === 'dikembalikan' ? t.sendAgain : t.send}
        </Button>
      ) : null}
      {isJudgeable(detail) ? (
        <VerdictButtons rows={[detail]} rowNotes={rowNotes} onDone={onJudged} />
      ) : null}
      {sending ? <StepDialog action="ajukan" rows={[detail]} onClose={stop} onDone={stop} /> : null}
    </>
  );
}

/** What the owner must know first: the note of the province, and whether the rows are locked. */
function Standing({ detail }: { detail: PengajuanDetail }) {
  const { session, context, link } = useScope();
  const isOwn = session.may.submitPlans && detail.pemdaCode === session.pemdaCode;
  const { lock, note, status, exceptionUntil } = detail;
  return (
    <>
      {note ? (
        <p className={status === 'dikembalikan' ? 'note bad' : 'note'}>
          <b>{t.note}:</b> {note}
        </p>
      ) : null}
      {lock && (isOwn || lock.code !== 'pengajuan.sent') ? (
        <p className="note">
          <b>{t.locked}</b> {lock.reason}
        </p>
      ) : null}
      {exceptionUntil ? (
        <p className="note good">{t.exception(formatDateTime(exceptionUntil, context))}</p>
      ) : null}
      {isOwn && !lock ? (
        <p className="muted" style={{ marginBottom: 16 }}>
          {t.opened} <Link to={link(PATHS.impor)}>{t.toImport}</Link>
        </p>
      ) : null}
    </>
  );
}
