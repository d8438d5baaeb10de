import { parseArgs } from 'node:util';
import { UserAccountEntity } from '@app/database';
import { faultsOfPassword } from '../access/password-policy';
import { hashPassword } from '../access/passwords';
import { CommandFailed } from './command-failed';
import { withDatabase } from './with-database';

/** The first account of a real installation. The password never stands on a command line. */
export async function createAdmin(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { username: { type: 'string', default: 'admin' }, name: { type: 'string' } },
  });
  const password = process.env.SEJALAN_PASSWORD ?? '';
  const username = values.username.trim().toLowerCase();
  const owner = { username, name: values.name ?? '', placeNames: [] };
  const faults = faultsOfPassword(password, owner);
  if (faults.length > 0) throw new CommandFailed(`SEJALAN_PASSWORD: ${faults.join(' ')}`);
  await withDatabase(async (dataSource, environment) => {
    const users = dataSource.getRepository(UserAccountEntity);
    if (await users.existsBy({ username })) throw new CommandFailed(`Akun ${username} sudah ada.`);
    await users.insert({
      username,
      name: values.name ?? 'Administrator',
      jabatan: 'Administrator',
      role: 'admin',
      pemdaCode: environment.SEJALAN_PROVINSI,
      passwordHash: await hashPassword(password),
      passwordChangedAt: new Date(),
    });
  });
  process.stdout.write(`Akun admin ${username} dibuat.\n`);
}
