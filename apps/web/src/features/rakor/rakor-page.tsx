import { IconLayersIntersect, IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { AgendaItem, RakorList, Rakor } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatDate } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { MoneyShort } from '../../ui/money';
import { PageHead } from '../../ui/page-head';
import { EmptyState, Loaded } from '../../ui/states';
import { WordPill } from '../../ui/word-pill';

/** Meetings in preparation, each with its agenda and the reason for every rank. */
export default function RakorPage() {
  const rakor = useApi<RakorList>('/rakor');
  const t = text.rakor;
  return (
    <>
      <PageHead title={t.title} sub={t.sub} />
      <Loaded query={rakor}>
        {({ rows }) =>
          rows.length === 0 ? (
            <div className="card">
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            </div>
          ) : (
            <div className="stack">
              {rows.map((meeting) => (
                <Meeting key={meeting.id} meeting={meeting} />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function Meeting({ meeting }: { meeting: Rakor }) {
  const { context } = useScope();
  const t = text.rakor;
  return (
    <section className="card">
      <h2 style={{ fontSize: 17 }}>{meeting.title}</h2>
      <dl className="facts pairs">
        <dt>{t.when}</dt>
        <dd>{formatDate(meeting.date, context.timeZone)}</dd>
        <dt>{t.place}</dt>
        <dd>{meeting.place}</dd>
        <dt>{t.scope}</dt>
        <dd>{meeting.scope}</dd>
        <dt>{t.participants}</dt>
        <dd>{t.people(meeting.participants)}</dd>
        <dt>{t.status}</dt>
        <dd>{t.statusWords[meeting.status] ?? meeting.status}</dd>
      </dl>
      <h2 style={{ marginTop: 18 }}>{t.agenda(meeting.agenda.length)}</h2>
      {meeting.agenda.length === 0 ? <EmptyState title={t.emptyAgenda} /> : null}
      <ol className="plain-list agenda">
        {meeting.agenda.map((item) => (
          <AgendaRow key={item.position} item={item} />
        ))}
      </ol>
    </section>
  );
}

function AgendaRow({ item }: { item: AgendaItem }) {
  const { link } = useScope();
  const t = text.rakor;
  const isOverlap = item.kind === 'tumpang_tindih';
  return (
    <li>
      <span className="agenda-position">{item.position}</span>
      <div>
        <Link className="cell-title" to={link(item.href)}>
          {item.title}
        </Link>
        <div className="cell-sub">
          {item.pemdaName} · {t.why} {item.reason}
        </div>
      </div>
      <WordPill
        tone={isOverlap ? 1 : 0}
        icon={isOverlap ? IconLayersIntersect : IconCircleDashed}
        word={t.kinds[item.kind]}
      />
      <span className="number">
        <MoneyShort amount={item.amount} />
      </span>
    </li>
  );
}
