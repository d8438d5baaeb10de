import { lockOfWindow } from './lock-of-pengajuan';
import type { LockQuestion } from './lock-of-pengajuan';

/** How many days before the deadline people are told of it. */
export const DEADLINE_STEPS = [7, 3, 1] as const;
export type DeadlineStep = (typeof DEADLINE_STEPS)[number];

/**
 * The moment from which on a plan can no longer be sent, ISO 8601 as it was given: the end of the
 * stage or, where it is later or the stage is closed already, of the agency's exception.
 * Undefined when nothing can be sent now.
 */
export function deadlineOf(question: Omit<LockQuestion, 'status'>): string | undefined {
  if (lockOfWindow(question)) return undefined;
  const { tahapan, exceptionUntil, now } = question;
  const isOpen = tahapan.status === 'dibuka';
  const ends = [isOpen ? tahapan.closesAt : undefined, exceptionUntil].filter(
    (end): end is string => end !== undefined && Date.parse(end) > Date.parse(now),
  );
  return ends.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}

/**
 * Whole days of the calendar from one moment to another: 0 is the same day.
 *
 * @param zone the calendar that counts, as in `Asia/Makassar`
 */
export function calendarDays(from: string, to: string, zone: string): number {
  return Math.round((Date.parse(dayOf(to, zone)) - Date.parse(dayOf(from, zone))) / 86_400_000);
}

/** `2026-11-24` on the calendar of a zone. */
export function dayOf(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(
    new Date(instant),
  );
}

/**
 * The step that is due with so many days left: the smallest that is not smaller. A step missed
 * while nothing ran is still told, late; before the first step nothing is due.
 */
export function deadlineStep(daysLeft: number): DeadlineStep | undefined {
  if (daysLeft < 0) return undefined;
  return [...DEADLINE_STEPS].reverse().find((step) => daysLeft <= step);
}
