import { dayOf } from '@app/workflow';

export const DEADLINE_JOB = 'tenggat';
export const DIGEST_JOB = 'ringkasan-surel';

/** The hour of the province's day from which on the daily mail goes out. */
export const DIGEST_HOUR = 7;
/** A mail that could not be sent is tried again every hour until then. */
const DIGEST_LAST_HOUR = 20;

export interface Round {
  readonly kind: string;
  /** the same in every process, so that a round is enqueued once */
  readonly scheduleKey: string;
  readonly payload: object;
}

export interface DigestPayload {
  readonly day: string;
  /** ISO 8601 */
  readonly dueAt: string;
}

/** The rounds of returning work that are due at a moment; each hour has its own. */
export function roundsAt(
  now: Date,
  { timeZone, sendsMail }: { timeZone: string; sendsMail: boolean },
): Round[] {
  const day = dayOf(now.toISOString(), timeZone);
  const hour = hourOf(now, timeZone);
  const suffix = `${day}T${String(hour).padStart(2, '0')}`;
  const deadlines = { kind: DEADLINE_JOB, scheduleKey: `${DEADLINE_JOB}:${suffix}`, payload: {} };
  if (!sendsMail || hour < DIGEST_HOUR || hour > DIGEST_LAST_HOUR) return [deadlines];
  const payload: DigestPayload = { day, dueAt: startOfHour(now, hour - DIGEST_HOUR) };
  return [deadlines, { kind: DIGEST_JOB, scheduleKey: `${DIGEST_JOB}:${suffix}`, payload }];
}

function hourOf(now: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return Number(format.format(now));
}

/** So many hours before the hour that runs; the zones of Indonesia differ by whole hours. */
function startOfHour(now: Date, hoursAgo: number): string {
  const hour = 3_600_000;
  return new Date(Math.floor(now.getTime() / hour) * hour - hoursAgo * hour).toISOString();
}
