import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UserAccountEntity, listAccounts, listSignIns, lockFor, readAccount } from '@app/database';
import type { AccountListItem } from '@app/database';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { SessionsService } from '../access/sessions.service';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type {
  AccountDto,
  AccountPageDto,
  AccountQuestionDto,
  ChangeAccountDto,
  InviteDto,
  InvitedDto,
  AccountLinkDto,
  SignInListDto,
} from './account.dto';
import { checkAssignment } from './check-assignment';
import { forgetPerson } from './forget-person';
import { InvitationsService } from './invitations.service';

const SHOWN_SIGN_INS = 200;
/** Single sign-on may tie the account anew, to whoever comes first. */
const UNTIED = { oidcIssuer: null, oidcSubject: null };

/** What an admin does with the accounts of others. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly sessions: SessionsService,
    private readonly invitations: InvitationsService,
  ) {}

  async list(admin: Account, question: AccountQuestionDto): Promise<AccountPageDto> {
    const { page, size, q, role, pemda: pemdaCode, state } = question;
    const { rows, total } = await this.database.read(scopeOf(admin), (manager) =>
      listAccounts(manager, { page, size, q, role, pemdaCode, state }),
    );
    return { rows: rows.map(describeAccount), total, page, size };
  }

  /** Makes an account without a password, and the link by which its owner chooses one. */
  invite(admin: Account, person: InviteDto): Promise<InvitedDto> {
    return this.database.write(scopeOf(admin), async (manager) => {
      const wanted = { ...person, opdId: person.opdId ?? null, email: person.email ?? null };
      await checkAssignment(manager, wanted);
      await refuseTaken(manager, wanted);
      const { id } = await manager
        .getRepository(UserAccountEntity)
        .save({ ...wanted, jabatan: person.jabatan ?? '', passwordHash: null, active: true });
      const link = await this.invitations.issue(manager, admin, { userId: id, kind: 'undangan' });
      return { account: describeAccount(await findAccount(manager, id)), link };
    });
  }

  /** Role, government and agency count from the account's next request on. */
  change(admin: Account, id: number, changes: ChangeAccountDto): Promise<AccountDto> {
    return this.database.write(scopeOf(admin), async (manager) => {
      // One change of accounts at a time: two admins must not remove each other.
      await lockFor(manager, 'accounts', 0);
      const before = await findAccount(manager, id);
      refuseForgotten(before);
      const { active, ...fields } = changes;
      const role = changes.role ?? before.role;
      // An agency is left behind with the role, unless another one is named.
      const opdId =
        role === 'opd_official' ? (changes.opdId ?? before.opdId) : (changes.opdId ?? null);
      const after = {
        ...fields,
        role,
        opdId,
        pemdaCode: changes.pemdaCode ?? before.pemdaCode,
        // The address says whom the provider may send: a new one is somebody else's to claim.
        ...(fields.email !== undefined && fields.email !== before.email ? UNTIED : {}),
      };
      const stays = role === 'admin' && (active ?? true);
      if (before.role === 'admin' && !stays) await keepOneAdmin(manager, id);
      if (changes.email) await refuseTaken(manager, { email: changes.email, id });
      await checkAssignment(manager, after);
      await manager
        .getRepository(UserAccountEntity)
        .update({ id }, active === undefined ? after : { ...after, active });
      if (active === false) await this.sessions.endAll(id, { manager });
      return describeAccount(await findAccount(manager, id));
    });
  }

  /** A new link for somebody who never came, or who cannot get in any more. */
  issueLink(
    admin: Account,
    id: number,
    { dropsSecondFactor = false }: { dropsSecondFactor?: boolean },
  ): Promise<AccountLinkDto> {
    return this.database.write(scopeOf(admin), async (manager) => {
      const found = await findAccount(manager, id);
      refuseForgotten(found);
      if (found.state === 'nonaktif') {
        throw Problem.conflict('account.inactive', 'Aktifkan akun ini lebih dulu.');
      }
      const kind = found.state === 'diundang' ? 'undangan' : 'pemulihan';
      return this.invitations.issue(manager, admin, { userId: id, kind, dropsSecondFactor });
    });
  }

  /** Closes an account for good and leaves nothing in it that says whose it was. */
  forget(admin: Account, id: number): Promise<AccountDto> {
    return this.database.write(scopeOf(admin), async (manager) => {
      await lockFor(manager, 'accounts', 0);
      const person = await findAccount(manager, id);
      refuseForgotten(person);
      if (person.id === admin.id) {
        throw Problem.conflict('account.own', 'Minta admin lain menghapus data pribadi Anda.');
      }
      if (person.role === 'admin') await keepOneAdmin(manager, id);
      await forgetPerson(manager, person);
      return describeAccount(await findAccount(manager, id));
    });
  }

  /** For somebody whom the provider knows anew: the next sign-in there ties the account again. */
  loosen(admin: Account, id: number): Promise<AccountDto> {
    return this.database.write(scopeOf(admin), async (manager) => {
      const found = await findAccount(manager, id);
      if (!found.isTied) {
        throw Problem.conflict('account.untied', 'Akun ini tidak terikat pada akun kedinasan.');
      }
      await manager.getRepository(UserAccountEntity).update({ id }, UNTIED);
      await this.sessions.endAll(id, { manager });
      return describeAccount(await findAccount(manager, id));
    });
  }

  async endSessions(admin: Account, id: number): Promise<void> {
    await this.database.write(scopeOf(admin), async (manager) => {
      await findAccount(manager, id);
      await this.sessions.endAll(id, { manager });
    });
  }

  async listSignIns(admin: Account, userId: number | undefined): Promise<SignInListDto> {
    const rows = await this.database.read(scopeOf(admin), (manager) =>
      listSignIns(manager, { userId, limit: SHOWN_SIGN_INS }),
    );
    return { rows: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }
}

async function findAccount(manager: EntityManager, id: number): Promise<AccountListItem> {
  const found = await readAccount(manager, id);
  if (!found) throw Problem.notFound('Akun');
  return found;
}

function refuseForgotten({ state }: AccountListItem): void {
  if (state !== 'dihapus') return;
  throw Problem.conflict(
    'account.forgotten',
    'Data pribadi akun ini sudah dihapus. Undang orangnya dengan akun baru.',
  );
}

/** Somebody must always be able to let others in. */
async function keepOneAdmin(manager: EntityManager, leaving: number): Promise<void> {
  const [{ others }] = await manager.query<[{ others: number }]>(
    `SELECT count(*)::int AS others FROM user_account
      WHERE role = 'admin' AND active AND password_hash IS NOT NULL AND id <> $1`,
    [leaving],
  );
  if (others === 0) {
    throw Problem.conflict(
      'account.last-admin',
      'Ini admin terakhir yang aktif. Angkat admin lain lebih dulu.',
    );
  }
}

async function refuseTaken(
  manager: EntityManager,
  { username, email, id = 0 }: { username?: string; email?: string | null; id?: number },
): Promise<void> {
  const accounts = manager.getRepository(UserAccountEntity);
  if (username && (await accounts.existsBy({ username }))) {
    throw Problem.conflict('account.username-taken', `Nama pengguna ${username} sudah dipakai.`);
  }
  const owner = email ? await accounts.findOneBy({ email }) : null;
  if (owner && owner.id !== id) {
    throw Problem.conflict('account.email-taken', `Surel ${email} sudah dipakai akun lain.`);
  }
}

function describeAccount(row: AccountListItem): AccountDto {
  return {
    ...row,
    username: row.state === 'dihapus' ? '' : row.username,
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
    linkExpiresAt: row.linkExpiresAt?.toISOString() ?? null,
  };
}
