import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SessionEntity, UserAccountEntity, findSessionAccount } from '@app/database';
import { Problem } from '../errors/problem';
import type { Account } from './account';
import { passwordMatches } from './passwords';

const IDLE_MINUTES = 60;
const ABSOLUTE_HOURS = 12;

/** Sign-ins live in PostgreSQL: any process can serve them, and ending one ends it everywhere. */
@Injectable()
export class SessionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Returns the token for the cookie; throws a Problem when the credentials do not match. */
  async signIn(username: string, password: string): Promise<{ token: string; account: Account }> {
    const user = await this.dataSource.getRepository(UserAccountEntity).findOne({
      where: { username: username.trim().toLowerCase(), active: true },
      select: { id: true, passwordHash: true },
    });
    if (!(await passwordMatches(user?.passwordHash, password)) || !user) {
      throw Problem.wrongCredentials();
    }
    const token = randomBytes(32).toString('base64url');
    const sessions = this.dataSource.getRepository(SessionEntity);
    await sessions.insert({ tokenHash: hashToken(token), userId: user.id });
    const account = await this.findAccount(token);
    if (!account) throw Problem.wrongCredentials();
    return { token, account };
  }

  async signOut(token: string): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).delete({ tokenHash: hashToken(token) });
  }

  /** The account behind a live session, or undefined. */
  findAccount(token: string): Promise<Account | undefined> {
    return findSessionAccount(this.dataSource.manager, {
      tokenHash: hashToken(token),
      idleMinutes: IDLE_MINUTES,
      absoluteHours: ABSOLUTE_HOURS,
    });
  }
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
