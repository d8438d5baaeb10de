import type { EntityManager } from 'typeorm';
import { InstallationEntity, giveReason, readClock } from '@app/database';
import { describeInstant } from '../context/describe-instant';
import type { ImportTarget } from './import-target';

/**
 * An upload counts when it was received. Where its turn came after the deadline, the audit trail
 * gives that moment as the reason of every change, beside the time of the change itself.
 *
 * @param reason what else the trail says of these changes, in turn or late
 */
export async function tellLateTurn(
  manager: EntityManager,
  { tahapan, receivedAt }: ImportTarget,
  reason = '',
): Promise<void> {
  if (reason !== '') await giveReason(manager, reason);
  const now = await readClock(manager);
  if (now < tahapan.closesAt || receivedAt >= tahapan.closesAt) return;
  const zone = await manager.getRepository(InstallationEntity).findOneByOrFail({ id: 1 });
  const [received, closed] = [receivedAt, tahapan.closesAt].map((at) => describeInstant(at, zone));
  const late = `Berkas diterima ${received}, sebelum tenggat ${closed}.`;
  await giveReason(manager, reason === '' ? late : `${reason}. ${late}`);
}
