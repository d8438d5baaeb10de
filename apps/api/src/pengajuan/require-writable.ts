import type { EntityManager } from 'typeorm';
import { lockPengajuan, lockTahapan, readClock } from '@app/database';
import type { LockedPengajuan, LockedTahapan } from '@app/database';
import { lockOfPengajuan, lockOfWindow } from '@app/workflow';
import type { LockQuestion } from '@app/workflow';
import { Problem } from '../errors/problem';

export interface WriteQuestion {
  readonly tahapanId: number;
  /** the agencies whose rows are about to change */
  readonly opdIds: readonly number[];
  /** the moment that counts, where it lies before now: when an upload was received */
  readonly receivedAt?: Date;
}

/**
 * The one gate before any change of plan rows. It holds the stage and the pengajuan until the
 * transaction ends, so neither a deadline nor a verification can slip in between.
 *
 * @throws Problem 423 with the reason in words, and the agencies it concerns
 */
export async function requireWritable(
  manager: EntityManager,
  { tahapanId, opdIds, receivedAt }: WriteQuestion,
): Promise<void> {
  const tahapan = await requireTahapan(manager, tahapanId);
  const held = await lockPengajuan(manager, { tahapanId, opdIds, mode: 'share' });
  const at = receivedAt ?? (await readClock(manager));
  const locked = held.flatMap((pengajuan) => {
    const lock = lockOfPengajuan({
      ...windowOf(tahapan, pengajuan, at),
      status: pengajuan.status,
    });
    return lock ? [{ ...lock, opdName: pengajuan.opdName }] : [];
  });
  const [first] = locked;
  if (!first) return;
  const names = [...new Set(locked.map(({ opdName }) => opdName))];
  const list = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
  throw Problem.locked(first.code, `${first.reason} (${list})`, {
    closedAt: tahapan.closesAt.toISOString(),
    agencies: names,
  });
}

export async function requireTahapan(manager: EntityManager, id: number): Promise<LockedTahapan> {
  const tahapan = await lockTahapan(manager, id);
  if (!tahapan) throw Problem.notFound('Tahapan');
  return tahapan;
}

/** @throws Problem 423 when the stage is ratified: nothing of it changes any more */
export function refuseRatified({ status }: Pick<LockedTahapan, 'status'>): void {
  if (status !== 'disahkan') return;
  throw Problem.locked('tahapan.ratified', 'Tahapan ini sudah disahkan dan tidak berubah lagi.');
}

/** @throws Problem 423 when nothing may be sent in this stage at that moment */
export function requireOpenFor(
  tahapan: LockedTahapan,
  pengajuan: Pick<LockedPengajuan, 'exceptionUntil'>,
  at: Date,
): void {
  const lock = lockOfWindow(windowOf(tahapan, pengajuan, at));
  if (!lock) return;
  throw Problem.locked(lock.code, lock.reason, { closedAt: tahapan.closesAt.toISOString() });
}

function windowOf(
  tahapan: LockedTahapan,
  { exceptionUntil }: Pick<LockedPengajuan, 'exceptionUntil'>,
  at: Date,
): Omit<LockQuestion, 'status'> {
  return {
    tahapan: {
      status: tahapan.status,
      opensAt: tahapan.opensAt.toISOString(),
      closesAt: tahapan.closesAt.toISOString(),
    },
    exceptionUntil: exceptionUntil?.toISOString(),
    now: at.toISOString(),
  };
}
