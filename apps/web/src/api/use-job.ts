import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, sendJson, type ProblemError } from './client';
import type { Job } from './types';

const POLL_MS = 1000;

export function isRunning(job: Pick<Job, 'status'> | undefined): boolean {
  return job?.status === 'menunggu' || job?.status === 'berjalan';
}

export type FollowedJob = ReturnType<typeof useJob>;

/** Follows a job until it ends; `cancel` asks the server to stop it. */
export function useJob(jobId: string | undefined) {
  const client = useQueryClient();
  const key = ['/jobs', jobId];
  const query = useQuery<Job, ProblemError>({
    queryKey: key,
    queryFn: ({ signal }) => getJson<Job>(`/jobs/${jobId}`, {}, signal),
    enabled: jobId !== undefined,
    refetchInterval: ({ state }) => (isRunning(state.data) ? POLL_MS : false),
  });
  const cancel = useMutation<Job, ProblemError>({
    mutationFn: () => sendJson<Job>('POST', `/jobs/${jobId}/cancel`),
    onSuccess: (job) => client.setQueryData(key, job),
  });
  return { query, cancel };
}
