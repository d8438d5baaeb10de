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
  const { sent, expected, late } = completeness;
  const t = text.ringkasan;
  if (sent >= expected) return <p className="note good">{t.allSent}</p>;
  return (
    <p className="note">
      <b>{t.sent(sent, expected)}</b>{' '}
      {late.length ? t.mayChange(namesOf(late.map(({ name }) => name)), expected - sent) : null}{' '}
      <Link to={link(PATHS.pengajuan)}>{t.seeWho}</Link>
    </p>
  );
}
