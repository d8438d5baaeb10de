import { IconArrowRight } from '@tabler/icons-react';
import type { ImportChange } from '../../api/types';
import { formatRupiah } from '../../format/rupiah';
import { text } from '../../text/id';

const numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 });
type Cell = ImportChange['cells'][number];

export function shown({ kind }: Pick<Cell, 'kind'>, value: string): string {
  if (value === '') return text.pratinjau.blank;
  if (kind === 'uang') return formatRupiah(value);
  return kind === 'angka' ? numbers.format(Number(value)) : value;
}

/** Of a changed row what differs, before → after; of others what they hold, the money first. */
export function PreviewCells({ row, isOpen }: { row: ImportChange; isOpen: boolean }) {
  const t = text.pratinjau;
  if (row.class === 'berubah') return <Changes cells={row.cells} />;
  const side = row.class === 'baru' ? 'after' : 'before';
  const money = row.cells.filter(({ kind }) => kind === 'uang');
  const [going, gone] = row.accepted ? [t.willGo, t.gone] : [t.willStay, t.stayed];
  const rest = row.cells.filter(({ kind }) => kind !== 'uang');
  return (
    <div>
      {row.class === 'hilang' ? <div className="cell-sub">{isOpen ? going : gone}</div> : null}
      {money.length === 0 ? <span className="muted">{t.noAmount}</span> : null}
      <Values cells={money} side={side} />
      {rest.length > 0 ? (
        <details>
          <summary className="muted small">{t.moreCells(rest.length)}</summary>
          <Values cells={rest} side={side} />
        </details>
      ) : null}
    </div>
  );
}

export function Changes({ cells }: { cells: readonly Cell[] }) {
  return (
    <ul className="plain-list">
      {cells.map((cell) => (
        <li key={cell.field}>
          <span className="muted">{cell.label}: </span>
          {shown(cell, cell.before)}{' '}
          <IconArrowRight className="inline-icon" size={14} aria-label={text.pratinjau.becomes} />{' '}
          <b>{shown(cell, cell.after)}</b>
        </li>
      ))}
    </ul>
  );
}

function Values({ cells, side }: { cells: readonly Cell[]; side: 'before' | 'after' }) {
  return (
    <ul className="plain-list">
      {cells.map((cell) => (
        <li key={cell.field}>
          <span className="muted">{cell.label}: </span>
          {shown(cell, cell[side])}
        </li>
      ))}
    </ul>
  );
}
