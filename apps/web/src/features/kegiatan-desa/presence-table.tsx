import { Link } from 'react-router';
import type { Presence } from '../../api/types';
import { formatCount } from '../../format/number';
import { formatJuta, formatRupiah } from '../../format/rupiah';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { MoneyShort } from '../../ui/money';

type Row = Presence['rows'][number];
type Cell = Row['cells'][number];

const SHADES = 4;

/** Deeper ground for more interventions, relative to the fullest cell shown. */
export function shadeOf(count: number, most: number): number {
  return most === 0 ? 0 : Math.max(1, Math.ceil((count / most) * SHADES));
}

/** Desa by bidang: how many interventions, and how many million rupiah below. */
export function PresenceTable({ bidang, rows }: Pick<Presence, 'bidang' | 'rows'>) {
  const { link } = useScope();
  const t = text.kehadiran;
  const most = Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.count)));
  return (
    <div className="matrix-wrap">
      <table className="matrix presence">
        <caption className="visually-hidden">{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.desa}</th>
            <th scope="col">{t.total}</th>
            <th scope="col">{t.amount}</th>
            {bidang.map(({ code, name }) => (
              <th key={code} scope="col" className="wrap" title={`${code} ${name}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.desaCode}>
              <th scope="row">
                <Link to={link(PATHS.kegiatanDesa, { desa: row.desaCode })}>{row.desaName}</Link>
                <div className="cell-sub">{row.kecamatan}</div>
              </th>
              <td className="presence-sum strong">{formatCount(row.total)}</td>
              <td className="presence-sum">
                <MoneyShort amount={row.amount} />
              </td>
              {bidang.map(({ code }) => (
                <PresenceCell
                  key={code}
                  cell={row.cells.find((cell) => cell.bidang === code)}
                  most={most}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PresenceCell({ cell, most }: { cell: Cell | undefined; most: number }) {
  const t = text.kehadiran;
  if (!cell || cell.count === 0) {
    return (
      <td className="presence-sum muted">
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t.none}</span>
      </td>
    );
  }
  return (
    <td
      className={`presence-sum shade-${shadeOf(cell.count, most)}`}
      title={`${t.cell(cell.count, cell.agencies)}, ${formatRupiah(cell.amount)}`}
    >
      <b>{formatCount(cell.count)}</b>
      <div className="small">{formatJuta(cell.amount)}</div>
      {cell.agencies > 1 ? <div className="small">{t.agencies(cell.agencies)}</div> : null}
    </td>
  );
}
