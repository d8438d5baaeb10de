import { escapeLiteral } from 'pg';
import type { EntityManager } from 'typeorm';

/** How far an account sees: all that was sent, one government, or one agency. */
export type Reach = 'provinsi' | 'pemda' | 'opd';

/** On whose behalf a transaction works. Row-level security and the audit trail read it. */
export interface Scope {
  readonly reach: Reach;
  readonly pemdaCode: string;
  /** set when, and only when, the reach is `opd` */
  readonly opdId: number | undefined;
  readonly actor: string;
  readonly role: string;
}

/** Where a change came from, for the audit trail. */
export interface Origin {
  readonly requestId: string;
  readonly ip: string;
}

export const APP_ROLE = 'sejalan_app';

type Setting = readonly [name: string, value: string];

/** What the policies and the trail read; all of it ends with the transaction. */
const settingsOf = (scope: Scope, origin: Origin): Setting[] => [
  ['role', APP_ROLE],
  ['sejalan.reach', scope.reach],
  ['sejalan.pemda', scope.pemdaCode],
  ['sejalan.opd', scope.opdId === undefined ? '' : String(scope.opdId)],
  ['sejalan.actor', scope.actor],
  ['sejalan.role', scope.role],
  ['sejalan.request', origin.requestId],
  ['sejalan.ip', origin.ip],
];

const NOWHERE: Origin = { requestId: '', ip: '' };

/** Binds the running transaction to a scope: the role that owns nothing, and its settings. */
export async function enterScope(
  manager: EntityManager,
  scope: Scope,
  origin: Origin = NOWHERE,
): Promise<void> {
  requireTransaction(manager);
  const settings = settingsOf(scope, origin);
  await manager.query(
    `SELECT ${settings.map(([name], index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`,
    settings.map(([, value]) => value),
  );
}

/**
 * As `enterScope`, for a transaction that reads from one snapshot and cannot write. Call it first.
 * Everything goes in one message: a list page pays for each. Such a message takes no parameters,
 * so the values are quoted as PostgreSQL quotes them.
 */
export async function enterReadingScope(
  manager: EntityManager,
  scope: Scope,
  origin: Origin = NOWHERE,
): Promise<void> {
  requireTransaction(manager);
  const settings = settingsOf(scope, origin).map(
    ([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`,
  );
  await manager.query(
    `SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; SELECT ${settings.join(', ')}`,
  );
}

/**
 * Lets the running transaction work as the owner of the tables: for sign-in, setup, jobs and
 * analysis, which must see every plan. The actor of the audit trail stays who it was.
 */
export async function enterSystem(manager: EntityManager): Promise<void> {
  requireTransaction(manager);
  await manager.query(`SELECT set_config('role', 'none', true)`);
}

/**
 * Runs a part of a scoped transaction as the owner, and goes back to the scope's role, also when
 * that part fails: whoever catches its error must not go on as the owner.
 */
export async function asOwner<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  const [{ role }] = await manager.query<[{ role: string }]>(
    `SELECT current_setting('role') AS role`,
  );
  await enterSystem(manager);
  try {
    return await work();
  } finally {
    await takeRole(manager, role);
  }
}

/** A transaction that PostgreSQL has aborted does nothing more, and its role ends with it. */
const ABORTED = '25P02';

async function takeRole(manager: EntityManager, role: string): Promise<void> {
  try {
    await manager.query(`SELECT set_config('role', $1, true)`, [role]);
  } catch (error) {
    if ((error as { code?: string }).code !== ABORTED) throw error;
  }
}

/** Names who makes the changes that follow in this transaction; '' is the system again. */
export async function actAs(manager: EntityManager, actor: string, role: string): Promise<void> {
  requireTransaction(manager);
  await manager.query(
    `SELECT set_config('sejalan.actor', $1, true), set_config('sejalan.role', $2, true)`,
    [actor, role],
  );
}

/** Says why, for every change that follows in this transaction. */
export async function giveReason(manager: EntityManager, reason: string): Promise<void> {
  requireTransaction(manager);
  await manager.query(`SELECT set_config('sejalan.reason', $1, true)`, [reason]);
}

/** Outside a transaction the settings would vanish at once and the next query would see nothing. */
function requireTransaction({ queryRunner }: EntityManager): void {
  if (!queryRunner?.isTransactionActive) throw new Error('A scope needs a running transaction');
}
