import { Link } from 'react-router';
import type { Summary } from '../../api/types';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';

const NAMED = 3;

/** `Kotabaru, Tapin dan Balangan`, or the first three and how many more. */
export function namesOf(names: readonly string[]): string {
  const t = text.ringkasan;
  const shown =
    names.length > NAMED + 1
      ? [...names.slice(0, NAMED), t.othersToo(names.length - NAMED)]
      : [...names];
  const last = shown.pop() ?? '';
  return shown.length ? `${shown.join(', ')} ${t.and} ${last}` : last;
}

/** Said before any conclusion: how much of the data is in. */
export function Completeness({ completeness }: { completeness: Summary['completeness'] }) {
  const { link } = useScope();
  const { sent, expected, returned, late } = completeness;
  const t = text.ringkasan;
  const waiting = expected - sent;
  if (sent >= expected) return <p className="note good">{t.allSent}</p>;
  return (
    <p className="note">
      <b>{t.sent(sent, expected)}</b>{' '}
      {late.length
        ? t.mayChange(namesOf(late.map(({ name }) => name)), { waiting, returned })
        : null}{' '}
      <Link to={link(PATHS.pengajuan)}>{t.seeWho}</Link>
    </p>
  );
}

/** Which plans stand behind the figures of this page, and when they change. */
export function Basis() {
  const { context } = useScope();
  const t = text.ringkasan;
  const lines = context.governments.length > 1 ? t.basisOfProvince : t.basisOfRegion;
  return (
    <details className="basis">
      <summary>{t.basis}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
