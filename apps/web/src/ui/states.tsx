import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProblemError } from '../api/client';
import { text } from '../text/id';

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

export function LoadingState({ rows = 6 }: { rows?: number }) {
  return (
    <div className="card" role="status" aria-label={text.states.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={16} my={14} width={`${96 - ((row * 17) % 40)}%`} />
      ))}
    </div>
  );
}

/** Says what the server said, or what to do when it said nothing. */
export function ProblemState({ error, onRetry }: { error: ProblemError; onRetry: () => void }) {
  const denied = error.status === 403;
  const fallback = error.status === 0 ? text.states.offline : text.states.failedDetail;
  return (
    <div className="card state" role="alert">
      <h2>{denied ? text.states.denied : error.title || text.states.failed}</h2>
      <p>{error.detail || (denied ? text.states.deniedDetail : fallback)}</p>
      {denied ? null : (
        <Button variant="outline" onClick={onRetry}>
          {text.states.retry}
        </Button>
      )}
      {error.correlationId ? (
        <p className="small">{text.states.correlation(error.correlationId)}</p>
      ) : null}
    </div>
  );
}

interface LoadedProps<T> {
  query: UseQueryResult<T, ProblemError>;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Skeleton, problem or the data: every page shows its rows through this. */
export function Loaded<T>({ query, rows, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState rows={rows} />;
}
