import { setTimeout as wait } from 'node:timers/promises';
import type { JobEntity } from '@app/database';
import { secondsLeft, type Sample } from '@app/vocabulary';
import type { JobQueueService } from '../jobs/job-queue.service';

const POLL_MS = 100;

/** Where the words about a running job go: a terminal is overwritten, a file gets one line a step. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Waits until a job has ended and says on `output` how far it is. Ctrl-C cancels the job; what it
 * did not finish is not stored. Returns the job as it ended.
 */
export async function followJob(
  queue: JobQueueService,
  id: string,
  output: ProgressOutput,
): Promise<JobEntity> {
  const cancel = (): void => void queue.cancel(id);
  process.once('SIGINT', cancel);
  const tell = progressTeller(output);
  try {
    for (;;) {
      const job = await queue.find(id);
      if (job && job.status !== 'menunggu' && job.status !== 'berjalan') return job;
      if (job) tell(sampleOf(job));
      await wait(POLL_MS);
    }
  } finally {
    process.off('SIGINT', cancel);
    if (output.isTTY) output.write(CLEAR_LINE);
  }
}

const sampleOf = ({ label, done, total }: JobEntity): Sample => ({
  ...{ label, done, total },
  at: Date.now(),
});

const CLEAR_LINE = '\r\u001b[K';

/** Says a step once in a file, and over and over on the same line of a terminal. */
function progressTeller(output: ProgressOutput): (now: Sample) => void {
  let start: Sample | undefined;
  return (now) => {
    const isNewStep = start?.label !== now.label;
    if (start === undefined || isNewStep || now.done < start.done) start = now;
    if (output.isTTY) output.write(`${CLEAR_LINE}${describeProgress(start, now)}`);
    else if (isNewStep && now.label !== '') output.write(`${now.label}\n`);
  };
}

/** `Menyimpan baris: 1.200 dari 2.189 baris, kira-kira 3 detik lagi` */
export function describeProgress(start: Sample, now: Sample): string {
  const count = (value: number): string => value.toLocaleString('id-ID');
  const far = now.total > 0 ? `: ${count(now.done)} dari ${count(now.total)} baris` : '';
  const left = secondsLeft(start, now);
  return `${now.label || 'Menunggu giliran'}${far}${left === undefined ? '' : `, kira-kira ${count(left)} detik lagi`}`;
}
