import type { NewNotification, Reader, WaitingPengajuan } from '@app/database';
import { calendarDays, deadlineOf, deadlineStep, isTold } from '@app/workflow';
import { labelTahapan } from '../context/tahapan-label';
import type { DeadlineFacts } from './notification-facts';

export interface Zone {
  readonly timeZone: string;
  readonly timeZoneLabel: string;
}

interface DueGroup {
  readonly tahapanId: number;
  readonly tahapan: string;
  readonly deadline: string;
  readonly step: number;
  readonly plans: WaitingPengajuan[];
}

/**
 * Whom the deadlines that are near concern now, told once per deadline and step: an agency about
 * its own plan, a government about all of its agencies in one notification. A deadline that was
 * moved is another deadline.
 */
export function deadlineNotices(
  waiting: readonly WaitingPengajuan[],
  readers: readonly Reader[],
  { now, zone }: { now: Date; zone: Zone },
): NewNotification[] {
  return [...groupByDeadline(waiting, now, zone).values()].flatMap((group) =>
    readers.flatMap((reader) => noticeFor(reader, group, zone)),
  );
}

function noticeFor(reader: Reader, group: DueGroup, zone: Zone): NewNotification[] {
  const own = group.plans.filter(({ pemdaCode, opdId }) => isTold(reader, { pemdaCode, opdId }));
  const [first] = own;
  if (!first) return [];
  const facts: DeadlineFacts = {
    tahapan: group.tahapan,
    deadline: longMoment(group.deadline, zone),
    agencies: own.map(({ opdName }) => opdName),
    opdId: own.length === 1 ? first.opdId : null,
  };
  const subject = `${group.tahapanId}:${group.deadline}:${group.step}`;
  return [{ reader, kind: 'tenggat', subject, tahapanId: group.tahapanId, facts }];
}

function groupByDeadline(
  waiting: readonly WaitingPengajuan[],
  now: Date,
  zone: Zone,
): Map<string, DueGroup> {
  const groups = new Map<string, DueGroup>();
  for (const plan of waiting) {
    const deadline = deadlineOf({
      tahapan: {
        status: plan.tahapanStatus,
        opensAt: plan.opensAt.toISOString(),
        closesAt: plan.closesAt.toISOString(),
      },
      exceptionUntil: plan.exceptionUntil?.toISOString(),
      now: now.toISOString(),
    });
    if (deadline === undefined) continue;
    const step = deadlineStep(calendarDays(now.toISOString(), deadline, zone.timeZone));
    if (step === undefined) continue;
    const key = `${plan.tahapanId} ${deadline}`;
    const group = groups.get(key);
    if (group) group.plans.push(plan);
    else {
      const { tahapanId } = plan;
      groups.set(key, { tahapanId, tahapan: labelTahapan(plan), deadline, step, plans: [plan] });
    }
  }
  return groups;
}

/** `Jumat, 11 Desember 2026 pukul 16.00 WITA` */
function longMoment(instant: string, { timeZone, timeZoneLabel }: Zone): string {
  const at = new Date(instant);
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone }).format(at);
  const time = new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at);
  return `${day} pukul ${time} ${timeZoneLabel}`;
}
