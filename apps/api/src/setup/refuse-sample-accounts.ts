import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { InstallationEntity, UserAccountEntity } from '@app/database';
import { sampleAccounts } from '@app/sample';
import { passwordMatches } from '../access/passwords';
import { SAMPLE_PASSWORD } from './sample-password';

/**
 * Throws when a database with real plans can be entered with the password that stands in our
 * own README: somebody copied accounts out of the sample.
 */
export async function refuseSampleAccounts(manager: EntityManager): Promise<void> {
  const installation = await manager.getRepository(InstallationEntity).findOneBy({ id: 1 });
  if (!installation || installation.isSample) return;
  const suspects = await manager.getRepository(UserAccountEntity).find({
    where: { username: In(sampleAccounts.map(({ username }) => username)), active: true },
    select: { username: true, passwordHash: true },
  });
  for (const { username, passwordHash } of suspects) {
    if (!(await passwordMatches(passwordHash, SAMPLE_PASSWORD))) continue;
    throw new Error(
      `Akun ${username} memakai kata sandi contoh yang diketahui umum. ` +
        'Ganti kata sandi atau nonaktifkan akun itu sebelum Sejalan dijalankan.',
    );
  }
}
