import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecoveryCodeEntity, UserAccountEntity, listSignIns } from '@app/database';
import type { Account } from '../access/account';
import { ApiTokensService } from '../access/api-tokens.service';
import { CredentialsService } from '../access/credentials.service';
import policy from '../access/data/password-policy.json';
import { scopeOf } from '../access/scope';
import { SessionsService } from '../access/sessions.service';
import type { Visit } from '../access/visit';
import { ScopedDatabase } from '../database/scoped-database';
import { MAIL_SETTINGS } from '../notifications/mail/mail-settings';
import type { MailSettings } from '../notifications/mail/mail-settings';
import { choosePassword } from './choose-password';
import type {
  ChangeMailDto,
  ChangeOwnAccountDto,
  ChangePasswordDto,
  OwnAccountDto,
  OwnSessionListDto,
} from './own-account.dto';

const SHOWN_SIGN_INS = 20;

/** What everybody may do with their own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly database: ScopedDatabase,
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
    private readonly credentials: CredentialsService,
    @Inject(MAIL_SETTINGS) private readonly mail: MailSettings | undefined,
  ) {}

  read(account: Account): Promise<OwnAccountDto> {
    const { id, username, role, pemdaName, opdName } = account;
    return this.database.read(scopeOf(account), async (manager) => {
      const user = await manager.getRepository(UserAccountEntity).findOneByOrFail({ id });
      const signIns = await listSignIns(manager, { userId: id, limit: SHOWN_SIGN_INS });
      return {
        username,
        name: user.name,
        jabatan: user.jabatan,
        email: user.email,
        role,
        pemdaName,
        opdName,
        passwordChangedAt: user.passwordChangedAt?.toISOString() ?? null,
        hasSecondFactor: user.totpEnabledAt !== null,
        recoveryCodesLeft: await manager.getRepository(RecoveryCodeEntity).countBy({ userId: id }),
        minimumLength: policy.minimumLength,
        mailDigest: user.mailDigest,
        sendsMail: this.mail !== undefined,
        signIns: signIns.map((row) => ({ ...row, at: row.at.toISOString() })),
      };
    });
  }

  async change(account: Account, { name, jabatan }: ChangeOwnAccountDto): Promise<void> {
    await this.database.write(scopeOf(account), (manager) =>
      manager.getRepository(UserAccountEntity).update({ id: account.id }, { name, jabatan }),
    );
  }

  async changeMail(account: Account, { digest }: ChangeMailDto): Promise<void> {
    await this.database.write(scopeOf(account), (manager) =>
      manager.getRepository(UserAccountEntity).update({ id: account.id }, { mailDigest: digest }),
    );
  }

  /**
   * Ends every session, the asking one too, and every API token.
   *
   * @returns the token of the session that takes the place of the asking one
   */
  async changePassword(
    account: Account,
    { password, newPassword }: ChangePasswordDto,
    visit: Visit,
  ): Promise<string> {
    await this.credentials.confirm(account, password, visit);
    const chosen = await choosePassword(this.dataSource.manager, account, newPassword);
    return this.database.write(scopeOf(account), async (manager) => {
      await manager.getRepository(UserAccountEntity).update({ id: account.id }, chosen);
      await this.sessions.endAll(account.id, { manager });
      await this.tokens.endAll(account.id, manager);
      return this.sessions.open(account.id, visit, manager);
    });
  }

  async listSessions(account: Account, current: string | undefined): Promise<OwnSessionListDto> {
    const rows = await this.sessions.list(account.id);
    return {
      rows: rows.map(({ id, tokenHash, userAgent, ip, createdAt, seenAt }) => ({
        id,
        current: tokenHash === current,
        userAgent,
        ip,
        createdAt: createdAt.toISOString(),
        seenAt: seenAt.toISOString(),
      })),
    };
  }
}
