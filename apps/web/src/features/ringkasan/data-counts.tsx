import { Link } from 'react-router';
import type { Summary } from '../../api/types';
import { formatCount, formatPercent } from '../../format/number';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { MoneyShort } from '../../ui/money';

interface Line {
  label: string;
  value: number;
  to?: string;
  indented?: boolean;
}

function linesOf(
  { counts, orphanPrograms }: Summary,
  link: ReturnType<typeof useScope>['link'],
): Line[] {
  const t = text.ringkasan;
  const programs = (only: string): string => link(PATHS.program, { hanya: only });
  return [
    { label: t.governments, value: counts.governments, to: link(PATHS.pengajuan) },
    { label: t.opd, value: counts.opd, to: link(PATHS.pengajuan) },
    { label: t.programs, value: counts.programs, to: link(PATHS.program) },
    { label: t.penunjang, value: counts.penunjang, indented: true },
    { label: t.orphan, value: orphanPrograms, to: programs('yatim') },
    { label: t.unlocated, value: counts.unlocated, to: link(PATHS.belumBerlokasi) },
    { label: t.zeroPagu, value: counts.zeroPagu, to: programs('tanpa_pagu') },
    { label: t.kegiatanDesa, value: counts.kegiatanDesa, to: link(PATHS.kegiatanDesa) },
    { label: t.desaWithData, value: counts.desaWithData, to: link(PATHS.kehadiran) },
  ];
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="plain-list row-list">
      {lines.map(({ label, value, to, indented }) => (
        <li key={label}>
          <span className={indented ? 'muted indented' : undefined}>{label}</span>
          {to ? <Link to={to}>{formatCount(value)}</Link> : <span>{formatCount(value)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** How much data stands behind the figures above, in rows and in rupiah. */
export function DataCounts({ summary }: { summary: Summary }) {
  const { link } = useScope();
  const { money } = summary;
  const t = text.ringkasan;
  const share = formatPercent(Number(money.linkedPagu), Number(money.paguNonPenunjang));
  const amounts = [
    { label: t.pagu, amount: money.pagu },
    { label: t.paguNonPenunjang, amount: money.paguNonPenunjang },
    { label: t.linked, amount: money.linkedPagu, sub: t.linkedShare(share) },
    { label: t.anggaranDesa, amount: money.anggaranDesa },
  ];
  return (
    <section className="card">
      <h2>{t.counts}</h2>
      <Lines lines={linesOf(summary, link)} />
      <h2 style={{ marginTop: 16 }}>{t.money}</h2>
      <ul className="plain-list row-list">
        {amounts.map(({ label, amount, sub }) => (
          <li key={label}>
            <span>
              {label}
              {sub ? <span className="muted small"> ({sub})</span> : null}
            </span>
            <span className="number">
              <MoneyShort amount={amount} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
