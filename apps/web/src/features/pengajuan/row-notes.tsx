import { Link } from 'react-router';
import type { PengajuanNote } from '../../api/types';
import { formatDateTime } from '../../format/dates';
import { PATHS, programPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';

/** What the province wrote on single rows, each with the way to its row. */
export function RowNotes({ notes }: { notes: readonly PengajuanNote[] }) {
  const { context } = useScope();
  const t = text.pengajuan;
  return (
    <section className="card" aria-label={t.rowNotes}>
      <h2>{t.rowNotes}</h2>
      {notes.length === 0 ? <p className="muted">{t.rowNotesEmpty}</p> : null}
      <ul className="plain-list row-list">
        {notes.map((note) => (
          <li key={note.id}>
            <span>
              <RowOf note={note} />
              <div>{note.note}</div>
            </span>
            <span className="muted small number">
              {note.by}
              <br />
              {formatDateTime(note.at, context)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowOf({ note }: { note: PengajuanNote }) {
  const { link } = useScope();
  const { programId, kegiatanDesaId, kode, nama } = note;
  const name = `${kode} ${nama}`.trim();
  if (programId !== null)
    return (
      <Link className="row-door" to={link(programPath(programId))}>
        {name}
      </Link>
    );
  if (kegiatanDesaId !== null)
    return (
      <Link className="row-door" to={link(PATHS.kegiatanDesa, { q: nama })}>
        {name}
      </Link>
    );
  return <span className="muted">{text.pengajuan.gone}</span>;
}
