import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UserAccountEntity, findAccount, tieAccount } from '@app/database';
import type { SessionAccount } from '@app/database';
import { CredentialsService } from '../access/credentials.service';
import { scopeOf } from '../access/scope';
import type { Visit } from '../access/visit';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type { SsoPerson } from './identity';

/** Which account somebody opens who comes from the provider of single sign-on. */
@Injectable()
export class TiedAccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly database: ScopedDatabase,
    private readonly credentials: CredentialsService,
  ) {}

  /**
   * The account that is tied to this person; else one by verified e-mail or username, which is tied
   * from now on. Throws a Problem when there is none, or when it is tied to somebody else.
   */
  async open(person: SsoPerson, visit: Visit): Promise<SessionAccount> {
    const account = (await this.findTied(person)) ?? (await this.findNamed(person));
    if (!account) throw Problem.noAccountForSso();
    const isTheirs = await this.database.write(scopeOf(account), (manager) =>
      tieAccount(manager, { userId: account.id, identity: person }),
    );
    const outcome = isTheirs ? 'berhasil' : 'gagal';
    await this.credentials.noteEntry(account, 'sso', visit, { outcome });
    if (!isTheirs) throw Problem.otherSsoIdentity();
    return account;
  }

  /** A disabled account is no account; and whoever owns it opens no other one by its e-mail. */
  private async findTied({ issuer, subject }: SsoPerson): Promise<SessionAccount | undefined> {
    const tied = await this.users.findOneBy({ oidcIssuer: issuer, oidcSubject: subject });
    if (!tied) return undefined;
    const account = await findAccount(this.dataSource.manager, tied.username);
    if (!account) throw Problem.noAccountForSso();
    return account;
  }

  private async findNamed({ email, username }: SsoPerson): Promise<SessionAccount | undefined> {
    const byEmail = email ? await this.users.findOneBy({ email, active: true }) : null;
    const name = byEmail?.username ?? username;
    return name === undefined ? undefined : findAccount(this.dataSource.manager, name);
  }

  private get users() {
    return this.dataSource.getRepository(UserAccountEntity);
  }
}
