import type { ReactNode } from 'react';
import type { OverlapRequest } from '../../api/types';
import { useZone } from '../../api/use-zone';
import { formatDateTime } from '../../format/dates';
import { text } from '../../text/id';
import { REQUEST_WORDS, SUGGESTION_WORDS } from '../../text/id/permintaan';

interface RequestCardProps {
  request: OverlapRequest;
  action?: ReactNode;
}

/** One request with its answer, in the words of both sides. */
export function RequestCard({ request, action }: RequestCardProps) {
  const zone = useZone();
  const t = text.permintaan;
  const { from, to, suggestion, message, askedAt, status, counterSuggestion } = request;
  const counter = counterSuggestion ? `: ${SUGGESTION_WORDS[counterSuggestion]}` : '';
  return (
    <article className="request-card">
      <p>
        <b>{SUGGESTION_WORDS[suggestion]}</b>
      </p>
      <p className="cell-sub">
        {t.from} {from} {t.to.toLowerCase()} {to} · {formatDateTime(askedAt, zone)}
      </p>
      <p>{message}</p>
      <p>
        <b>
          {REQUEST_WORDS[status]}
          {counter}
        </b>
        {request.answeredAt ? (
          <span className="muted"> · {formatDateTime(request.answeredAt, zone)}</span>
        ) : null}
      </p>
      {request.reason ? <p>{request.reason}</p> : null}
      {action}
    </article>
  );
}
