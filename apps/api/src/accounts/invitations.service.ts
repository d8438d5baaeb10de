import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import {
  AccountInvitationEntity,
  RecoveryCodeEntity,
  UserAccountEntity,
  findAccount,
  findOpenInvitation,
} from '@app/database';
import type { InvitationKind, OpenInvitation } from '@app/database';
import type { Account } from '../access/account';
import { ApiTokensService } from '../access/api-tokens.service';
import { CredentialsService } from '../access/credentials.service';
import policy from '../access/data/password-policy.json';
import { scopeOf } from '../access/scope';
import { hashToken, newToken } from '../access/secret-token';
import { SessionsService } from '../access/sessions.service';
import type { OpenedSession } from '../access/sessions.service';
import type { Visit } from '../access/visit';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type { AccountLinkDto } from './account.dto';
import { choosePassword } from './choose-password';
import type { AcceptInvitationDto, InvitationDto } from './invitation.dto';

/** Weekends and post lie between an invitation and its opening; a recovery is waited for. */
const HOURS: Readonly<Record<InvitationKind, number>> = { undangan: 7 * 24, pemulihan: 24 };

/** One-time links by which a person chooses a password: the first one, or a new one. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly database: ScopedDatabase,
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
    private readonly credentials: CredentialsService,
  ) {}

  /** The links of the account that were open before open nothing any more. */
  async issue(
    manager: EntityManager,
    admin: Account,
    link: { userId: number; kind: InvitationKind; dropsSecondFactor?: boolean },
  ): Promise<AccountLinkDto> {
    const token = newToken();
    const expiresAt = new Date(Date.now() + HOURS[link.kind] * 3_600_000);
    const invitations = manager.getRepository(AccountInvitationEntity);
    await manager.query(
      `UPDATE account_invitation SET expires_at = now()
        WHERE user_id = $1 AND used_at IS NULL AND expires_at > now()`,
      [link.userId],
    );
    await invitations.insert({
      ...link,
      tokenHash: hashToken(token),
      createdBy: admin.username,
      expiresAt,
      usedAt: null,
    });
    return { kind: link.kind, path: `/undangan/${token}`, expiresAt: expiresAt.toISOString() };
  }

  async read(token: string): Promise<InvitationDto> {
    const found = await findOpenInvitation(this.dataSource.manager, hashToken(token));
    if (!found) throw linkIsOver();
    const { kind, username, name, jabatan, expiresAt, needsCode } = found;
    return {
      kind,
      username,
      name,
      jabatan,
      expiresAt: expiresAt.toISOString(),
      minimumLength: policy.minimumLength,
      needsCode,
    };
  }

  /** Sets the password, ends every other session and API token of the account, and opens a session. */
  async accept(
    token: string,
    { name, password, code }: AcceptInvitationDto,
    visit: Visit,
  ): Promise<OpenedSession> {
    const known = await findOpenInvitation(this.dataSource.manager, hashToken(token));
    const account = known && (await findAccount(this.dataSource.manager, known.username));
    if (!account) throw linkIsOver();
    const owner = { id: account.id, username: account.username, name: name ?? account.name };
    const chosen = await choosePassword(this.dataSource.manager, owner, password);
    // A link can be read in a mailbox: it takes the place of the password, not of the telephone.
    if (!known.dropsSecondFactor) {
      await this.credentials.proveCode(owner.username, code, visit);
    }
    await this.database.write(scopeOf(account), async (manager) => {
      const link = await findOpenInvitation(manager, hashToken(token), { lock: true });
      if (!link) throw linkIsOver();
      await manager
        .getRepository(UserAccountEntity)
        .update({ id: owner.id }, { name: owner.name, ...chosen });
      await this.useUp(manager, link);
      await this.credentials.noteEntry(owner, 'tautan', visit, { manager });
    });
    return this.sessions.enter(account.id, visit);
  }

  private async useUp(manager: EntityManager, link: OpenInvitation): Promise<void> {
    const { id, userId, dropsSecondFactor } = link;
    await manager.getRepository(AccountInvitationEntity).update({ id }, { usedAt: new Date() });
    await this.sessions.endAll(userId, { manager });
    await this.tokens.endAll(userId, manager);
    if (!dropsSecondFactor) return;
    await manager
      .getRepository(UserAccountEntity)
      .update({ id: userId }, { totpEnabledAt: null, totpSecret: null, totpLastStep: null });
    await manager.getRepository(RecoveryCodeEntity).delete({ userId });
  }
}

function linkIsOver(): Problem {
  return new Problem(
    404,
    'invitation.over',
    'Tautan tidak berlaku',
    'Tautan ini sudah dipakai, sudah diganti, atau lewat waktunya. Minta tautan baru kepada admin.',
  );
}
