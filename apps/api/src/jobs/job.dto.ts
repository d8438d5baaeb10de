import type { JobStatus } from '@app/database';

export class JobProgressDto {
  done: number;
  total: number;
  label: string;
}

export class JobProblemDto {
  title: string;
  detail: string;
}

export class JobDto {
  id: string;
  kind: string;
  status: JobStatus;
  progress: JobProgressDto;
  /** an import result or a report result, by the kind of the job */
  result: Record<string, unknown> | null;
  problem: JobProblemDto | null;
  createdAt: string;
  finishedAt: string | null;
}

export class JobStartedDto {
  jobId: string;
}
