import { Link } from 'react-router';
import type { Finding } from '../api/types';
import { programPath } from '../scope/paths';
import { useScope } from '../scope/scope';
import { text } from '../text/id';
import { CONFIDENCE_WORDS } from '../text/id/words';
import { MoneyShort } from './money';
import { SeverityPill } from './word-pill';

/** One finding as a person would say it: reason, figures, what closes it, what is not known. */
export function FindingCard({ finding, withPlace }: { finding: Finding; withPlace?: boolean }) {
  return (
    <article className="card finding">
      <header className="finding-head">
        <SeverityPill severity={finding.severity} />
        <h3>{finding.title}</h3>
        {finding.amount === null ? null : (
          <span className="finding-amount">
            <MoneyShort amount={finding.amount} />
          </span>
        )}
      </header>
      {withPlace ? (
        <p className="cell-sub">
          {[finding.pemdaName, finding.opdName].filter(Boolean).join(' · ')} ·{' '}
          {CONFIDENCE_WORDS[finding.confidence]}
        </p>
      ) : null}
      <p>{finding.reason}</p>
      {finding.numbers.length > 0 ? (
        <ul className="finding-numbers plain-list">
          {finding.numbers.map(({ label, value }) => (
            <li key={label}>
              <span className="muted">{label}</span> <b>{value}</b>
            </li>
          ))}
        </ul>
      ) : null}
      <FindingFacts finding={finding} />
    </article>
  );
}

/** Said once for all the findings of a page, so that a cited article is not taken for a checked one. */
export function BasisNote({ findings }: { findings: readonly Finding[] }) {
  if (findings.every(({ basisVerified }) => basisVerified)) return null;
  return <p className="muted">{text.temuan.unchecked}</p>;
}

function FindingFacts({ finding }: { finding: Finding }) {
  const { link } = useScope();
  const t = text.temuan;
  const { priority, program, toClose, missing, basis, basisVerified } = finding;
  return (
    <dl className="facts">
      {priority ? (
        <>
          <dt>{t.priority}</dt>
          <dd>
            {priority.code} {priority.name}
          </dd>
        </>
      ) : null}
      {program ? (
        <>
          <dt>{t.program}</dt>
          <dd>
            <Link to={link(programPath(program.id))}>
              {program.kode} {program.nama}
            </Link>
          </dd>
        </>
      ) : null}
      {toClose ? (
        <>
          <dt>{t.closes}</dt>
          <dd>{toClose}</dd>
        </>
      ) : null}
      {missing.length > 0 ? (
        <>
          <dt>{t.missing}</dt>
          <dd className="sentences">
            {missing.map((unknown) => (
              <div key={unknown}>{unknown}</div>
            ))}
          </dd>
        </>
      ) : null}
      {basis ? (
        <>
          <dt>{t.basis}</dt>
          <dd className="muted">
            {basis}
            {basisVerified ? ` (${t.checked})` : ''}
          </dd>
        </>
      ) : null}
    </dl>
  );
}
