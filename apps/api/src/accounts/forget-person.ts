import type { EntityManager } from 'typeorm';
import {
  AccountInvitationEntity,
  ApiTokenEntity,
  RecoveryCodeEntity,
  SessionEntity,
  UserAccountEntity,
} from '@app/database';
import { pseudonymOf } from '../audit/describe-entry';

/**
 * Removes what says who an account belonged to, and everything that opens it. Its username stays
 * unseen in the row: decisions and the audit trail name their author by it.
 */
export async function forgetPerson(
  manager: EntityManager,
  { id, username }: { id: number; username: string },
): Promise<void> {
  for (const opener of [
    SessionEntity,
    ApiTokenEntity,
    RecoveryCodeEntity,
    AccountInvitationEntity,
  ]) {
    await manager.getRepository(opener).delete({ userId: id });
  }
  await manager.getRepository(UserAccountEntity).update(
    { id },
    {
      name: pseudonymOf(username),
      jabatan: '',
      email: null,
      passwordHash: null,
      passwordChangedAt: null,
      totpSecret: null,
      totpEnabledAt: null,
      totpLastStep: null,
      oidcIssuer: null,
      oidcSubject: null,
      active: false,
      forgottenAt: new Date(),
    },
  );
}
