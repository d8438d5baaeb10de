import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import type { CaseRequests as Requests } from '../../api/types';
import { useApi } from '../../api/use-api';
import { permintaanPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { AskDialog } from './ask-dialog';
import { RequestCard } from './request-card';

/** What the agencies of this case have proposed to each other, and a new proposal. */
export function CaseRequests({ caseId }: { caseId: number }) {
  const { session, link } = useScope();
  const [asking, ask] = useDisclosure(false);
  const address = `/overlaps/${caseId}/requests`;
  const { data } = useApi<Requests>(address);
  const t = text.permintaan;
  const mayAsk = session.may.settleOverlaps;
  if (!data || (!mayAsk && data.rows.length === 0)) return null;
  const isAskable = data.agencies.some(({ obstacle }) => obstacle === null);
  return (
    <section className="card" style={{ marginTop: 16 }}>
      <h2>{t.title}</h2>
      {data.rows.length === 0 ? <p className="muted">{t.none}</p> : null}
      {data.rows.map((request) => (
        <RequestCard
          key={request.id}
          request={request}
          action={<Link to={link(permintaanPath(request.id))}>{text.permintaan.open}</Link>}
        />
      ))}
      {mayAsk ? (
        <div style={{ marginTop: 12 }}>
          <p className="muted small">{isAskable ? t.intro : (reasonOf(data) ?? t.nobody)}</p>
          {isAskable ? (
            <Button variant="outline" mt={8} onClick={ask.open}>
              {t.ask}
            </Button>
          ) : null}
        </div>
      ) : null}
      {asking ? <AskDialog address={address} agencies={data.agencies} onClose={ask.close} /> : null}
    </section>
  );
}

function reasonOf({ agencies }: Requests): string | undefined {
  return agencies.find(({ obstacle }) => obstacle !== null)?.obstacle ?? undefined;
}
