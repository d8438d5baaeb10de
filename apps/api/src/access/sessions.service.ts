import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { SessionEntity, findSessionAccount } from '@app/database';
import { Problem } from '../errors/problem';
import type { Account } from './account';
import { hashToken, newToken } from './secret-token';
import type { Visit } from './visit';

const IDLE_MINUTES = 60;
const ABSOLUTE_HOURS = 12;

export interface OpenedSession {
  /** for the cookie; nothing but its hash is kept */
  readonly token: string;
  readonly account: Account;
}

/** Sign-ins live in PostgreSQL: any process can serve them, and ending one ends it everywhere. */
@Injectable()
export class SessionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** A new session of somebody who has proved who they are. */
  async open(userId: number, visit: Visit, manager = this.dataSource.manager): Promise<string> {
    const token = newToken();
    const row = { id: randomUUID(), tokenHash: hashToken(token), userId, ...visit };
    await manager.getRepository(SessionEntity).insert(row);
    return token;
  }

  /**
   * Opens a session and reads the account behind it.
   *
   * @param before the token that the browser brought; its session ends, whosever it was
   */
  async enter(userId: number, visit: Visit, before?: string): Promise<OpenedSession> {
    if (before) await this.signOut(before);
    const token = await this.open(userId, visit);
    const account = await this.findAccount(token);
    if (!account) throw Problem.wrongCredentials();
    return { token, account };
  }

  async signOut(token: string): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).delete({ tokenHash: hashToken(token) });
  }

  /** Ends the sessions of an account, all or all but one. */
  async endAll(
    userId: number,
    {
      except,
      manager = this.dataSource.manager,
    }: { except?: string; manager?: EntityManager } = {},
  ): Promise<void> {
    const kept = except === undefined ? {} : { tokenHash: Not(hashToken(except)) };
    await manager.getRepository(SessionEntity).delete({ userId, ...kept });
  }

  /** Ends one session of an account by its id. */
  async end(userId: number, id: string): Promise<void> {
    const { affected } = await this.dataSource.getRepository(SessionEntity).delete({ userId, id });
    if (!affected) throw Problem.notFound('Sesi');
  }

  /** The live sessions of an account, the latest used first. */
  async list(userId: number): Promise<SessionEntity[]> {
    const rows = await this.dataSource
      .getRepository(SessionEntity)
      .find({ where: { userId }, order: { seenAt: 'DESC' } });
    const now = Date.now();
    return rows.filter(
      ({ seenAt, createdAt }) =>
        now - seenAt.getTime() < IDLE_MINUTES * 60_000 &&
        now - createdAt.getTime() < ABSOLUTE_HOURS * 3_600_000,
    );
  }

  /** The account behind a live session, or undefined; attended, it lives on from now. */
  findAccount(token: string, { isAttended = true } = {}): Promise<Account | undefined> {
    return findSessionAccount(this.dataSource.manager, {
      tokenHash: hashToken(token),
      idleMinutes: IDLE_MINUTES,
      absoluteHours: ABSOLUTE_HOURS,
      isAttended,
    });
  }
}
