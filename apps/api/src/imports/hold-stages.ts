import type { EntityManager } from 'typeorm';
import { TahapanEntity, lockTahapan } from '@app/database';
import { askForAnalysis } from '../analysis/ask-for-analysis';
import type { ImportTarget } from './import-target';

/**
 * Holds every stage as it is until the transaction ends: a list of priorities concerns all of
 * them, and none may be ratified while it is stored.
 */
export async function holdStages(manager: EntityManager): Promise<void> {
  const stages = await manager
    .getRepository(TahapanEntity)
    .find({ select: { id: true }, order: { id: 'ASC' } });
  for (const { id } of stages) await lockTahapan(manager, id);
}

/** Lets every stage but the one of the import, and none that was ratified, be analysed soon. */
export async function askOtherStages(
  manager: EntityManager,
  { tahapan, pemdaCode }: ImportTarget,
): Promise<void> {
  const stages = await manager.getRepository(TahapanEntity).find({ order: { id: 'ASC' } });
  const others = stages.filter(({ id, status }) => id !== tahapan.id && status !== 'disahkan');
  await askForAnalysis(
    manager,
    others.map(({ id: tahapanId }) => ({
      ...{ tahapanId, pemdaCode },
      ...{ touchesPlan: true, desaCodes: [] },
    })),
  );
}
