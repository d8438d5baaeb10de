import type { EntityManager } from 'typeorm';
import { TahapanEntity, UserAccountEntity } from '../entities';

/** True while nobody has planned, signed up or imported anything. */
export async function isUntouched(manager: EntityManager): Promise<boolean> {
  const used =
    (await manager.getRepository(TahapanEntity).exists()) ||
    (await manager.getRepository(UserAccountEntity).exists());
  return !used;
}
