import type { OverlapDetail } from '../../api/types';
import { text } from '../../text/id';
import { StrengthBar } from '../../ui/strength-bar';
import { strengthTone } from './strength-words';

type Signal = OverlapDetail['evidence'][number];

interface EvidenceProps {
  evidence: readonly Signal[];
  missing: readonly string[];
}

/** What speaks for the suspicion, what speaks against it, and what nobody knows yet. */
export function Evidence({ evidence, missing }: EvidenceProps) {
  const t = text.tumpangTindih;
  const against = evidence.filter(({ direction }) => direction === 'meringankan');
  return (
    <section className="card">
      <h2>{t.evidence}</h2>
      <Signals signals={evidence.filter(({ direction }) => direction === 'menguatkan')} />
      <h2 style={{ marginTop: 16 }}>{t.mitigating}</h2>
      {against.length > 0 ? (
        <Signals signals={against} />
      ) : (
        <p className="muted">{t.noMitigating}</p>
      )}
      {missing.length > 0 ? (
        <>
          <h2 style={{ marginTop: 16 }}>{t.missing}</h2>
          <p>{missing.join('; ')}</p>
        </>
      ) : null}
    </section>
  );
}

function Signals({ signals }: { signals: readonly Signal[] }) {
  return (
    <ul className="plain-list signals">
      {signals.map(({ signal, direction, strength, reason }) => (
        <li key={signal + reason}>
          <span>{signal}</span>
          <StrengthBar
            strength={strength}
            tone={direction === 'meringankan' ? 4 : strengthTone(strength)}
          />
          <span>{reason}</span>
        </li>
      ))}
    </ul>
  );
}
