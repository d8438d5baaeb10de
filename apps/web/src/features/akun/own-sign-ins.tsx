import type { SignInEvent } from '../../api/types';
import { useZone } from '../../api/use-zone';
import { formatDateTime } from '../../format/dates';
import { text } from '../../text/id';
import { METHOD_WORDS, OUTCOME_WORDS } from '../../text/id/akun';
import { nameOfAgent } from './name-of-agent';

export function OwnSignIns({ signIns }: { signIns: readonly SignInEvent[] }) {
  const zone = useZone();
  const t = text.akun;
  return (
    <section className="card">
      <h2>{t.signIns}</h2>
      <p className="muted">{t.signInsHint}</p>
      <ul className="plain-list row-list">
        {signIns.map((event, index) => (
          <li key={index}>
            <span>
              <b>{OUTCOME_WORDS[event.outcome]}</b> ({METHOD_WORDS[event.method]}) ·{' '}
              {nameOfAgent(event.userAgent)} · {event.ip}
            </span>
            <span className="muted">{formatDateTime(event.at, zone)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
