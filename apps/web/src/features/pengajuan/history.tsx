import type { PengajuanDetail } from '../../api/types';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { StatusPill } from './status-pill';

/** Every step with who took it and when, the latest first. */
export function History({ events }: Pick<PengajuanDetail, 'events'>) {
  const { context } = useScope();
  const t = text.pengajuan;
  return (
    <section className="card" aria-label={t.history}>
      <h2>{t.history}</h2>
      {events.length === 0 ? <p className="muted">{t.historyEmpty}</p> : null}
      <ol className="plain-list row-list">
        {events.toReversed().map((event) => (
          <li key={event.at + event.to}>
            <span>
              <StatusPill status={event.to} />
              {event.note ? <div>{event.note}</div> : null}
            </span>
            <span className="muted small number">
              {event.by || t.system}
              <br />
              {formatDateTime(event.at, context)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
