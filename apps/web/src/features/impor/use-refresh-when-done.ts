import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Job } from '../../api/types';
import { isRunning } from '../../api/use-job';

const KEPT = ['/session', '/context', '/jobs'];

/**
 * After an import every figure may have changed; what was read before is read anew. A job that
 * failed or was cancelled changed nothing, but what may be done next is another thing.
 */
export function useRefreshWhenDone(job: Job | undefined): void {
  const client = useQueryClient();
  const hasEnded = job !== undefined && !isRunning(job);
  useEffect(() => {
    if (!hasEnded) return;
    void client.invalidateQueries({
      predicate: ({ queryKey }) => !KEPT.includes(String(queryKey[0])),
    });
  }, [client, hasEnded]);
}
