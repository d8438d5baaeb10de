import type { EntityManager } from 'typeorm';
import { listGovernmentRows } from '@app/database';
import { inHashSlot } from '../access/hash-slots';
import { faultsOfPassword } from '../access/password-policy';
import { hashPassword } from '../access/passwords';
import { Problem } from '../errors/problem';

/** The columns of an account that a new password changes. */
export interface ChosenPassword {
  readonly passwordHash: string;
  readonly passwordChangedAt: Date;
}

/**
 * Hashes a password that the policy allows; throws a Problem that lists its faults. Outside any
 * transaction: it waits in line for a hash slot, and must hold no connection while it waits.
 */
export async function choosePassword(
  manager: EntityManager,
  owner: { username: string; name: string },
  password: string,
): Promise<ChosenPassword> {
  const governments = await listGovernmentRows(manager);
  const placeNames = governments.map(({ name }) => name.replace(/^(Kabupaten|Kota|Provinsi) /, ''));
  const faults = faultsOfPassword(password, { ...owner, placeNames });
  if (faults.length > 0) throw Problem.invalid(faults);
  const passwordHash = await inHashSlot(() => hashPassword(password));
  return { passwordHash, passwordChangedAt: new Date() };
}
