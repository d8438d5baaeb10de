import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { SignInEventEntity, UserAccountEntity, countSignInFailures } from '@app/database';
import type { SignInMethod, SignInOutcome } from '@app/database';
import { Problem } from '../errors/problem';
import limits from './data/sign-in-limits.json';
import { inHashSlot } from './hash-slots';
import { passwordMatches } from './passwords';
import { takeCode } from './second-factor';
import { hashToken } from './secret-token';
import type { Visit } from './visit';

/** What somebody shows to prove who they are. */
export interface Proof {
  readonly password: string;
  /** of the telephone, or a recovery code; needed when the account asks for it */
  readonly code?: string;
}

export interface Credentials extends Proof {
  readonly username: string;
}

type Verdict =
  { result: 'right'; userId: number } | { result: 'wrong' | 'code-needed' | 'limited' };

type CodeVerdict =
  | { result: 'right'; userId: number; method: SignInMethod }
  | { result: 'wrong'; method: SignInMethod }
  | { result: 'code-needed' };

/** Of somebody who came by single sign-on alone; nothing was guessed, so nothing is counted. */
const WITHOUT_PASSWORD =
  'Akun ini belum punya kata sandi karena masuk lewat akun dinas. Minta admin mengirim tautan kata sandi, lalu coba lagi.';

/** Proves who somebody is, counts what fails, and keeps the log of it. */
@Injectable()
export class CredentialsService {
  constructor(private readonly dataSource: DataSource) {}

  /** The id of the account; throws a Problem when the proof fails or too many have failed. */
  async prove(credentials: Credentials, visit: Visit): Promise<number> {
    const verdict = await this.judgeInLine(credentials, visit);
    if (verdict.result === 'right') return verdict.userId;
    if (verdict.result === 'limited') throw Problem.tooManySignIns(limits.windowMinutes);
    if (verdict.result === 'code-needed') throw Problem.codeNeeded();
    throw Problem.wrongCredentials();
  }

  /** Asks somebody who is signed in for the password again; counted and limited as a sign-in. */
  async confirm(user: { username: string }, password: string, visit: Visit): Promise<void> {
    const known = await findByName(this.dataSource.manager, user.username);
    if (known?.passwordHash === null) throw Problem.invalid([WITHOUT_PASSWORD]);
    const right = await this.answersTo({ username: user.username, password }, visit);
    if (!right) throw Problem.invalid(['Kata sandi Anda yang sekarang tidak cocok.']);
  }

  /**
   * As confirm, and asks for a code too where the account has codes: for what a session that was
   * left open must not do, such as lending a token that outlives it.
   */
  async confirmFully(
    user: { username: string },
    { password, code }: Proof,
    visit: Visit,
  ): Promise<void> {
    await this.confirm(user, password, visit);
    await this.proveCode(user.username, code, visit);
  }

  /**
   * Asks an account that has codes for one of them, which is then used up: of the telephone, or a
   * recovery code. What fails is counted and limited as a sign-in.
   */
  async proveCode(username: string, code: string | undefined, visit: Visit): Promise<void> {
    const { result } = await this.dataSource.transaction(async (manager): Promise<Verdict> => {
      const user = await findByName(manager, username);
      if (!user) return { result: 'wrong' };
      const accountKey = keyOf(username);
      const event = { accountKey, userId: user.id, ...visit, method: 'kode' as const };
      // Without codes there is nothing to guess: a link lets in also while the account is limited.
      if (user.totpEnabledAt && (await isLimited(manager, { accountKey, ip: visit.ip }))) {
        await note(manager, { ...event, outcome: 'dibatasi' });
        return { result: 'limited' };
      }
      const verdict = await judgeCode(manager, user, code);
      if (verdict.result === 'wrong') await note(manager, { ...event, outcome: 'gagal' });
      return verdict;
    });
    if (result === 'right') return;
    if (result === 'limited') throw Problem.tooManySignIns(limits.windowMinutes);
    if (result === 'code-needed') throw Problem.invalid([Problem.codeNeeded().detail]);
    throw Problem.invalid(['Kode tidak cocok atau sudah pernah dipakai. Coba kode yang baru.']);
  }

  private async answersTo(credentials: Credentials, visit: Visit): Promise<boolean> {
    const { result } = await this.judgeInLine(credentials, visit);
    if (result === 'limited') throw Problem.tooManySignIns(limits.windowMinutes);
    return result === 'right' || result === 'code-needed';
  }

  /** The limit is read inside the slot: what waits in line is counted before it is tried. */
  private judgeInLine(credentials: Credentials, visit: Visit): Promise<Verdict> {
    return inHashSlot(() =>
      this.dataSource.transaction((manager) => this.judge(manager, credentials, visit)),
    );
  }

  /** Notes an entry by another door: an invitation, or single sign-on; or that it stayed shut. */
  async noteEntry(
    user: { id: number; username: string },
    method: SignInMethod,
    visit: Visit,
    {
      manager = this.dataSource.manager,
      outcome = 'berhasil',
    }: { manager?: EntityManager; outcome?: SignInOutcome } = {},
  ): Promise<void> {
    const account = { accountKey: keyOf(user.username), userId: user.id };
    await note(manager, { ...account, ...visit, outcome, method });
  }

  private async judge(
    manager: EntityManager,
    { username: typed, password, code }: Credentials,
    visit: Visit,
  ): Promise<Verdict> {
    const username = typed.trim().toLowerCase();
    const user = await findByName(manager, username);
    const accountKey = keyOf(username);
    const write = (outcome: SignInOutcome, method: SignInMethod) =>
      note(manager, { accountKey, userId: user?.id ?? null, ...visit, outcome, method });

    if (await isLimited(manager, { accountKey, ip: visit.ip })) {
      await write('dibatasi', 'sandi');
      return { result: 'limited' };
    }
    const matches = await passwordMatches(user?.passwordHash, password);
    if (!matches || !user) {
      await write('gagal', 'sandi');
      return { result: 'wrong' };
    }
    const verdict = await judgeCode(manager, user, code);
    if (verdict.result === 'code-needed') return verdict;
    await write(verdict.result === 'right' ? 'berhasil' : 'gagal', verdict.method);
    return verdict;
  }
}

/** Right as well for an account that has no codes: its password was proof enough. */
async function judgeCode(
  manager: EntityManager,
  user: Pick<UserAccountEntity, 'id' | 'totpSecret' | 'totpEnabledAt'>,
  code: string | undefined,
): Promise<CodeVerdict> {
  const { id, totpSecret, totpEnabledAt } = user;
  if (totpEnabledAt === null || totpSecret === null) {
    return { result: 'right', userId: id, method: 'sandi' };
  }
  if (!code) return { result: 'code-needed' };
  const method = await takeCode(manager, { id, totpSecret }, code);
  return method ? { result: 'right', userId: id, method } : { result: 'wrong', method: 'kode' };
}

async function isLimited(
  manager: EntityManager,
  where: { accountKey: string; ip: string },
): Promise<boolean> {
  const { account, address } = await countSignInFailures(manager, { ...where, ...limits });
  return account >= limits.failuresPerAccount || address >= limits.failuresPerAddress;
}

function findByName(manager: EntityManager, username: string): Promise<UserAccountEntity | null> {
  return manager.getRepository(UserAccountEntity).findOne({
    where: { username, active: true },
    select: {
      id: true,
      username: true,
      passwordHash: true,
      totpSecret: true,
      totpEnabledAt: true,
    },
  });
}

/** Somebody may have typed a password where the name belongs: the log keeps a hash. */
function keyOf(username: string): string {
  return hashToken(username);
}

async function note(
  manager: EntityManager,
  event: Omit<SignInEventEntity, 'id' | 'at' | 'user'>,
): Promise<void> {
  await manager.query(
    `INSERT INTO sign_in_event (account_key, user_id, outcome, method, ip, user_agent)
     SELECT $1, $2::int, $3, $4, $5, $6
      WHERE $3 <> 'dibatasi' OR NOT EXISTS (
        SELECT FROM sign_in_event WHERE account_key = $1 AND ip = $5 AND outcome = 'dibatasi'
           AND at > now() - interval '1 minute')`,
    [event.accountKey, event.userId, event.outcome, event.method, event.ip, event.userAgent],
  );
}
