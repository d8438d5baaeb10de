import { Link, useParams } from 'react-router';
import type { OverlapRequest } from '../../api/types';
import { useApi } from '../../api/use-api';
import { overlapPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Loaded } from '../../ui/states';
import { AnswerForm } from './answer-form';
import { RequestCard } from './request-card';

/** One request: what was proposed, by whom, the case it is about, and the answer. */
export default function PermintaanPage() {
  const { id = '' } = useParams();
  const address = `/overlap-requests/${encodeURIComponent(id)}`;
  const request = useApi<OverlapRequest>(address);
  const { link } = useScope();
  const t = text.permintaan;
  return (
    <Loaded query={request} rows={6} wholePage>
      {(data) => (
        <>
          <PageHead title={t.pageTitle(data.desaName)} sub={data.kecamatan} />
          <div className="stack">
            <section className="card">
              <h2>{t.title}</h2>
              <RequestCard request={data} />
              {data.caseId === null ? (
                <p className="muted">{t.noCase}</p>
              ) : (
                <Link to={link(overlapPath(data.caseId))}>{t.toCase}</Link>
              )}
            </section>
            {data.mayAnswer ? <AnswerForm address={address} /> : null}
          </div>
        </>
      )}
    </Loaded>
  );
}
