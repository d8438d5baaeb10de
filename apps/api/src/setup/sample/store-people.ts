import type { EntityManager } from 'typeorm';
import { UserAccountEntity } from '@app/database';
import type { Sample } from '@app/sample';
import { hashPassword } from '../../access/passwords';
import { SAMPLE_PASSWORD } from '../sample-password';

/** The accounts of the story, all with the password that everyone may know. */
export async function storePeople(
  manager: EntityManager,
  { accounts }: Sample,
  opdIds: ReadonlyMap<string, number>,
): Promise<void> {
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  await manager.getRepository(UserAccountEntity).insert(
    accounts.map(({ opdKey, ...account }) => ({
      ...account,
      opdId: opdKey === undefined ? null : opdIds.get(opdKey)!,
      passwordHash,
    })),
  );
}
