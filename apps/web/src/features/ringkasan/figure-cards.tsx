import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Summary } from '../../api/types';
import { formatCount } from '../../format/number';
import { formatRupiah, formatRupiahShort } from '../../format/rupiah';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';

interface FigureCardProps {
  title: string;
  to: string;
  tone?: 'bad' | 'warn';
  sub: string;
  hint?: string;
  children: ReactNode;
}

function FigureCard({ title, to, tone, sub, hint, children }: FigureCardProps) {
  return (
    <Link className="card figure-card" to={to} title={hint}>
      <h2>
        {title}
        <IconArrowRight size={16} aria-hidden="true" />
      </h2>
      <div className={`figure ${tone ?? ''}`}>{children}</div>
      <div className="muted">{sub}</div>
    </Link>
  );
}

/** Four figures, each the door to the rows behind it. */
export function FigureCards({ summary }: { summary: Summary }) {
  const { link } = useScope();
  const { priorities, overlaps, counts } = summary;
  const t = text.ringkasan;
  const steps = (step: number): string => link(PATHS.matriks, { langkah: String(step) });
  return (
    <div className="grid four">
      <FigureCard
        title={t.unsupported}
        to={steps(0)}
        tone={priorities.unsupported > 0 ? 'bad' : undefined}
        sub={t.unsupportedSub(priorities.proposedLinks)}
      >
        {t.ofTotal(priorities.unsupported, priorities.total)}
      </FigureCard>
      <FigureCard
        title={t.unfunded}
        to={steps(1)}
        tone={priorities.linkedUnfunded > 0 ? 'warn' : undefined}
        sub={t.unfundedSub(counts.zeroPagu)}
      >
        {formatCount(priorities.linkedUnfunded)}
      </FigureCard>
      <FigureCard
        title={t.shortage}
        to={link(PATHS.matriks, { urut: 'kekurangan' })}
        sub={t.shortageSub(priorities.underfunded, priorities.shortageGovernments)}
        hint={formatRupiah(priorities.shortage)}
      >
        {formatRupiahShort(priorities.shortage)}
      </FigureCard>
      <FigureCard
        title={t.overlaps}
        to={link(PATHS.tumpangTindih)}
        sub={t.overlapsSub(formatRupiahShort(overlaps.amount), overlaps.desa)}
        hint={formatRupiah(overlaps.amount)}
      >
        {t.cases(overlaps.cases)}
      </FigureCard>
    </div>
  );
}
