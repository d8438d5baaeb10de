import { Link } from 'react-router';
import type { Summary } from '../../api/types';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { EmptyState } from '../../ui/states';

/** What this very person has to decide next. */
export function WaitingForYou({ waiting }: { waiting: Summary['waiting'] }) {
  const { link } = useScope();
  const t = text.ringkasan;
  return (
    <section className="card" aria-label={t.waiting}>
      <h2>{t.waiting}</h2>
      {waiting.length === 0 ? (
        <EmptyState title={t.waitingNone}>{t.waitingNoneDetail}</EmptyState>
      ) : (
        <ul className="plain-list row-list">
          {waiting.map((item) => (
            <li key={item.href + item.strong}>
              <span>
                <b>{item.strong}</b> {item.text}
              </span>
              <Link to={link(item.href)}>{item.action}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
