import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { PengajuanRow } from '../../api/types';
import { formatRupiah, sumRupiah } from '../../format/rupiah';
import { pengajuanPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { isReadyDraft, maySend } from './whose-turn';

interface SendPanelProps {
  /** of the own government */
  rows: readonly PengajuanRow[];
  onSend: (rows: readonly PengajuanRow[]) => void;
}

/** What the owner can send: what came back first, with what is to be mended, then all drafts. */
export function SendPanel({ rows, onSend }: SendPanelProps) {
  const t = text.pengajuan;
  const returned = rows.filter((row) => row.status === 'dikembalikan' && maySend(row));
  const drafts = rows.filter(isReadyDraft);
  const lines = drafts.reduce((sum, { programs }) => sum + programs, 0);
  const pagu = formatRupiah(sumRupiah(drafts.map((row) => row.pagu)));
  return (
    <section className="card send-panel" aria-label={t.yours}>
      <h2>{t.yours}</h2>
      {returned.length + drafts.length === 0 ? <p className="muted">{t.nothingToSend}</p> : null}
      <ul className="plain-list row-list">
        {returned.map((row) => (
          <Returned key={row.opdId} row={row} onSend={onSend} />
        ))}
        {drafts.length > 0 ? (
          <li>
            <span>{t.readySub(lines, pagu)}</span>
            <Button onClick={() => onSend(drafts)}>{t.sendReady(drafts.length)}</Button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Returned({ row, onSend }: { row: PengajuanRow; onSend: SendPanelProps['onSend'] }) {
  const { link } = useScope();
  const t = text.pengajuan;
  return (
    <li>
      <span>
        <b>{row.opdName}</b>
        <br />
        <span className="late">{t.returnedSub}</span> {row.note}{' '}
        <Link to={link(pengajuanPath(row.opdId))}>{t.openDetail}</Link>
      </span>
      <Button variant="outline" onClick={() => onSend([row])}>
        {t.sendAgain}
      </Button>
    </li>
  );
}
