import { Link } from 'react-router';
import type { ProgramRow } from '../api/types';
import { programPath } from '../scope/paths';
import { useScope } from '../scope/scope';
import { text } from '../text/id';
import { LOCATION_WORDS } from '../text/id/words';

/** The name of a sub kegiatan as the door to its page, with its code below. */
export function ProgramName({ row }: { row: ProgramRow }) {
  const { link } = useScope();
  return (
    <div>
      <Link className="cell-title" to={link(programPath(row.id))}>
        {row.nama}
      </Link>
      <div className="cell-sub">
        {row.kode}
        {row.isPenunjang ? ` · ${text.program.penunjang}` : ''}
      </div>
    </div>
  );
}

export function ProgramOwner({ row }: { row: ProgramRow }) {
  return (
    <div>
      {row.opdName}
      <div className="cell-sub">{row.pemdaName}</div>
    </div>
  );
}

/** How far the location is known; a place is counted only when it is a desa. */
export function ProgramLocation({ row }: { row: ProgramRow }) {
  if (row.locationState === 'desa') return <>{text.program.locationDesa(row.desaCount)}</>;
  return <span className="muted">{LOCATION_WORDS[row.locationState]}</span>;
}
