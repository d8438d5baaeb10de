import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ApiTokenEntity, findTokenAccount } from '@app/database';
import type { TokenScope } from '@app/database';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type { Account } from './account';
import { scopeOf } from './scope';
import { hashToken, newToken } from './secret-token';

/** So that a token found in a file or a log is known for what it is. */
const PREFIX = 'sjl_';
const MOST_TOKENS = 20;
const DAY_MS = 86_400_000;

/** Keys for other programs, each with a scope and an end. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly database: ScopedDatabase,
  ) {}

  /** The owner of a live token, or undefined. */
  async findAccount(token: string): Promise<Account | undefined> {
    if (!token.startsWith(PREFIX)) return undefined;
    return findTokenAccount(this.dataSource.manager, hashToken(token));
  }

  list(account: Account): Promise<ApiTokenEntity[]> {
    return this.dataSource
      .getRepository(ApiTokenEntity)
      .find({ where: { userId: account.id }, order: { id: 'DESC' } });
  }

  /** @returns the token itself as well; it is shown this once */
  async lend(
    account: Account,
    wanted: { name: string; scope: TokenScope; days: number },
  ): Promise<{ token: string; row: ApiTokenEntity }> {
    const token = `${PREFIX}${newToken()}`;
    const row = await this.database.write(scopeOf(account), async (manager) => {
      const tokens = manager.getRepository(ApiTokenEntity);
      if ((await tokens.countBy({ userId: account.id })) >= MOST_TOKENS) {
        throw Problem.conflict('token.too-many', 'Hapus token yang tidak dipakai lebih dulu.');
      }
      return tokens.save({
        userId: account.id,
        name: wanted.name.trim(),
        scope: wanted.scope,
        tokenHash: hashToken(token),
        expiresAt: new Date(Date.now() + wanted.days * DAY_MS),
        lastUsedAt: null,
      });
    });
    return { token, row };
  }

  /** Whoever had the password may have lent them: with a new password they end. */
  async endAll(userId: number, manager: EntityManager): Promise<void> {
    await manager.getRepository(ApiTokenEntity).delete({ userId });
  }

  async revoke(account: Account, id: number): Promise<void> {
    const { affected } = await this.database.write(scopeOf(account), (manager) =>
      manager.getRepository(ApiTokenEntity).delete({ id, userId: account.id }),
    );
    if (!affected) throw Problem.notFound('Token');
  }
}
