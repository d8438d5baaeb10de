import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ProblemError } from '../api/client';
import { PATHS } from '../scope/paths';
import { useScope } from '../scope/scope';
import { text } from '../text/id';
import { PageTitle } from './page-head';

interface StateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here, and what to do next. */
export function EmptyState({ title, children, action }: StateProps) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}

/** The same where it is all that the page has to say. */
export function PageState({ title, children, action }: StateProps) {
  return (
    <div className="state">
      <PageTitle title={title} />
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}

export function LoadingState({ rows = 6 }: { rows?: number }) {
  return (
    <div className="card" role="status" aria-label={text.states.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={16} my={14} width={`${96 - ((row * 17) % 40)}%`} />
      ))}
    </div>
  );
}

interface ProblemStateProps {
  error: ProblemError;
  onRetry: () => void;
  wholePage?: boolean;
}

/** Says what the server said, or what to do when it said nothing. */
export function ProblemState({ error, onRetry, wholePage }: ProblemStateProps) {
  const denied = error.status === 403;
  // Asking again cannot bring what is not there or not theirs.
  const isFinal = denied || error.status === 404;
  const fallback = error.status === 0 ? text.states.offline : text.states.failedDetail;
  const title = denied ? text.states.denied : error.title || text.states.failed;
  return (
    <div className="card state" role="alert">
      {wholePage ? <PageTitle title={title} /> : <h2>{title}</h2>}
      <p>{error.detail || (denied ? text.states.deniedDetail : fallback)}</p>
      {isFinal ? null : (
        <Button variant="outline" onClick={onRetry}>
          {text.states.retry}
        </Button>
      )}
      {isFinal && wholePage ? <WayOn /> : null}
      {error.correlationId ? (
        <p className="small">{text.states.correlation(error.correlationId)}</p>
      ) : null}
    </div>
  );
}

function WayOn() {
  const { link } = useScope();
  return <Link to={link(PATHS.ringkasan)}>{text.shell.toSummary}</Link>;
}

interface LoadedProps<T> {
  query: UseQueryResult<T, ProblemError>;
  /** true where the heading of the page comes with the data: a problem then brings its own */
  wholePage?: boolean;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Skeleton, problem or the data: every page shows its rows through this. */
export function Loaded<T>({ query, rows, wholePage, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    const retry = (): void => void query.refetch();
    return <ProblemState error={query.error} onRetry={retry} wholePage={wholePage} />;
  }
  return <LoadingState rows={rows} />;
}
