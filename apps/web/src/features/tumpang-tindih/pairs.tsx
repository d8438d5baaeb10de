import type { OverlapDetail } from '../../api/types';
import { formatScore } from '../../format/number';
import { text } from '../../text/id';
import { KindPill } from '../../ui/word-pill';

/** In a case of three or more, which two collide how strongly. */
export function Pairs({ detail }: { detail: OverlapDetail }) {
  const t = text.tumpangTindih;
  const nameOf = (id: string): string =>
    detail.intervensi.find((member) => member.id === id)?.opd ?? id;
  const { weakest } = detail;
  return (
    <section className="card" style={{ marginTop: 16 }}>
      <h2>{t.pairs}</h2>
      <ul className="plain-list row-list">
        {detail.pairs.map(({ a, b, kind, score }) => (
          <li key={`${a} ${b}`}>
            <span>
              <KindPill kind={kind} /> {t.pair(nameOf(a), nameOf(b))}
            </span>
            <span>{formatScore(score)}</span>
          </li>
        ))}
      </ul>
      {weakest ? (
        <p className="muted">
          {t.weakest(nameOf(weakest.a), nameOf(weakest.b), formatScore(weakest.score))}
        </p>
      ) : null}
    </section>
  );
}
