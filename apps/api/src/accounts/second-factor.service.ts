import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RecoveryCodeEntity, UserAccountEntity } from '@app/database';
import type { Account } from '../access/account';
import { CredentialsService } from '../access/credentials.service';
import { scopeOf } from '../access/scope';
import {
  newTotpSecret,
  renewRecoveryCodes,
  stepOfCode,
  totpAddress,
} from '../access/second-factor';
import type { Visit } from '../access/visit';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type { FullProofDto, RecoveryCodesDto, SecondFactorSetUpDto } from './own-account.dto';

/** Codes of the own telephone: set up, confirmed by the first code, taken away by the password and a code. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly credentials: CredentialsService,
  ) {}

  /** Keeps a secret that counts for nothing until a code of it has been shown. */
  async begin(account: Account, password: string, visit: Visit): Promise<SecondFactorSetUpDto> {
    await this.credentials.confirm(account, password, visit);
    const totpSecret = newTotpSecret();
    await this.database.write(scopeOf(account), async (manager) => {
      const { totpEnabledAt } = await readUser(manager, account.id);
      if (totpEnabledAt) throw alreadyOn();
      await manager
        .getRepository(UserAccountEntity)
        .update({ id: account.id }, { totpSecret, totpLastStep: null });
    });
    return { secret: totpSecret, address: totpAddress(totpSecret, account.username) };
  }

  async confirm(account: Account, code: string): Promise<RecoveryCodesDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      const { totpSecret, totpEnabledAt } = await readUser(manager, account.id);
      if (totpEnabledAt) throw alreadyOn();
      const step = totpSecret && stepOfCode(totpSecret, code.replace(/\s/g, ''), Date.now());
      if (!step) {
        throw Problem.invalid(['Kode tidak cocok. Periksa jam telepon Anda, lalu coba kode baru.']);
      }
      await manager
        .getRepository(UserAccountEntity)
        .update({ id: account.id }, { totpEnabledAt: new Date(), totpLastStep: String(step) });
      return { codes: await renewRecoveryCodes(manager, account.id) };
    });
  }

  async remove(account: Account, proof: FullProofDto, visit: Visit): Promise<void> {
    await this.credentials.confirmFully(account, proof, visit);
    await this.database.write(scopeOf(account), async (manager) => {
      await manager
        .getRepository(UserAccountEntity)
        .update({ id: account.id }, { totpEnabledAt: null, totpSecret: null, totpLastStep: null });
      await manager.getRepository(RecoveryCodeEntity).delete({ userId: account.id });
    });
  }

  async renewCodes(account: Account, proof: FullProofDto, visit: Visit): Promise<RecoveryCodesDto> {
    await this.credentials.confirmFully(account, proof, visit);
    return this.database.write(scopeOf(account), async (manager) => {
      const { totpEnabledAt } = await readUser(manager, account.id);
      if (!totpEnabledAt) throw Problem.conflict('totp.off', 'Nyalakan kode autentikator dulu.');
      return { codes: await renewRecoveryCodes(manager, account.id) };
    });
  }
}

function readUser(manager: EntityManager, id: number): Promise<UserAccountEntity> {
  return manager.getRepository(UserAccountEntity).findOneOrFail({
    where: { id },
    select: { id: true, totpSecret: true, totpEnabledAt: true },
  });
}

function alreadyOn(): Problem {
  return Problem.conflict('totp.on', 'Kode autentikator sudah menyala. Matikan dulu.');
}
