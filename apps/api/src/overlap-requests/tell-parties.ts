import type { EntityManager } from 'typeorm';
import { addNotifications, asOwner, listReaders } from '@app/database';
import type { AgencyRequest, NewNotification } from '@app/database';
import { isTold } from '@app/workflow';
import { factsOfRequest } from './describe-request';

/**
 * Tells the party that did not act: the asked one of a request, the asking one of an answer. In
 * the transaction of the request itself.
 */
export async function tellParties(
  manager: EntityManager,
  request: AgencyRequest,
  actor: string,
): Promise<void> {
  const isNew = request.status === 'menunggu';
  const concern = isNew
    ? { pemdaCode: request.toPemdaCode, opdId: request.toOpdId }
    : { pemdaCode: request.pemdaCode, opdId: request.opdId };
  const facts = factsOfRequest(request);
  const subject = `${request.id}:${request.status}`;
  await asOwner(manager, async () => {
    const readers = await listReaders(manager, [concern.pemdaCode]);
    const told = readers.filter((reader) => reader.username !== actor && isTold(reader, concern));
    const { tahapanId } = request;
    await addNotifications(
      manager,
      told.map((reader): NewNotification => {
        return { reader, kind: 'permintaan', subject, tahapanId, facts };
      }),
    );
  });
}
