import type { PengajuanBoard } from '../../api/types';
import { text } from '../../text/id';

interface GovernmentBoardProps {
  rows: PengajuanBoard['governments'];
  chosen: string;
  onChoose: (code: string) => void;
}

const LEGEND = [
  ['fill-5', text.pengajuan.verified],
  ['fill-3', text.pengajuan.awaiting],
  ['fill-none', text.pengajuan.notYet],
] as const;

/** One tile per government: how far it is; pressing it keeps its agencies below. */
export function GovernmentBoard({ rows, chosen, onChoose }: GovernmentBoardProps) {
  const t = text.pengajuan;
  return (
    <section aria-label={t.governments}>
      <ul className="plain-list tiles">
        {rows.map((row) => (
          <li key={row.code}>
            <button
              type="button"
              className="card tile"
              aria-pressed={chosen === row.code}
              onClick={() => onChoose(chosen === row.code ? '' : row.code)}
            >
              <span className="strong">{row.name}</span>
              <SentBar row={row} />
              <span className="tile-foot">
                <span>{t.ofTotal(row.sent, row.expected)}</span>
                <span className={row.sent < row.expected ? 'late' : 'muted'}>
                  {t.late(row.expected - row.sent)}
                </span>
                {row.returned > 0 ? <span className="wide">{t.returned(row.returned)}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="plain-list tile-legend muted small">
        {LEGEND.map(([fill, word]) => (
          <li key={fill}>
            <i className={fill} aria-hidden="true" />
            {word}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SentBar({ row }: { row: PengajuanBoard['governments'][number] }) {
  const share = (count: number): string => `${row.expected ? (count / row.expected) * 100 : 0}%`;
  return (
    <span className="bar" aria-hidden="true">
      <i className="fill-5" style={{ width: share(row.verified) }} />
      <i className="fill-3" style={{ width: share(Math.max(0, row.sent - row.verified)) }} />
    </span>
  );
}
