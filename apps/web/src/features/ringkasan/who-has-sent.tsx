import { Link } from 'react-router';
import type { PengajuanBoard } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatCount } from '../../format/number';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { Loaded } from '../../ui/states';

type Row = PengajuanBoard['governments'][number];

/** Per government: sent, verified, still missing. */
export function WhoHasSent() {
  const { params } = useScope();
  const board = useApi<PengajuanBoard>('/pengajuan', params);
  return <Loaded query={board}>{(data) => <SentTable rows={data.governments} />}</Loaded>;
}

function SentTable({ rows }: { rows: readonly Row[] }) {
  const t = text.ringkasan;
  return (
    <section className="card">
      <h2>{t.who}</h2>
      <table className="table compact">
        <caption className="visually-hidden">{t.who}</caption>
        <thead>
          <tr>
            <th scope="col">{t.whoGovernment}</th>
            <th scope="col" style={{ width: '34%' }}>
              {t.whoSent}
            </th>
            <th scope="col" className="number hide-narrow">
              {t.whoVerified}
            </th>
            <th scope="col" className="number">
              {t.whoLate}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SentRow key={row.code} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SentRow({ row }: { row: Row }) {
  const { link } = useScope();
  const late = row.expected - row.sent;
  const share = row.expected === 0 ? 0 : (row.sent / row.expected) * 100;
  return (
    <tr>
      <th scope="row">
        <Link className="ladder-name" to={link(PATHS.pengajuan, { daerah: row.code })}>
          {row.name}
        </Link>
      </th>
      <td>
        <div className="sent-cell">
          <div className="bar" aria-hidden="true">
            <i className="fill-4" style={{ width: `${share}%` }} />
          </div>
          <span>{text.ringkasan.ofTotal(row.sent, row.expected)}</span>
        </div>
      </td>
      <td className="number hide-narrow">{formatCount(row.verified)}</td>
      <td className={`number ${late > 0 ? 'late' : 'muted'}`}>{formatCount(late)}</td>
    </tr>
  );
}
