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

/** What a scoped transaction may do. */
export type Access = 'read' | 'write';

/** Where a change came from, for the audit trail. */
export interface Origin {
  readonly requestId: string;
  readonly ip: string;
}

export const APP_ROLE = 'sejalan_app';

/**
 * Binds the running transaction to a scope: the role that owns nothing, and the settings that
 * the policies read. All of it ends with the transaction.
 */
export async function enterScope(
  manager: EntityManager,
  scope: Scope,
  origin: Origin = { requestId: '', ip: '' },
  access: Access = 'write',
): Promise<void> {
  requireTransaction(manager);
  // All in one question: a list page waits for each of them.
  await manager.query(
    `SELECT set_config('role', '${APP_ROLE}', true), set_config('sejalan.reach', $1, true),
            set_config('sejalan.pemda', $2, true), set_config('sejalan.opd', $3, true),
            set_config('sejalan.actor', $4, true), set_config('sejalan.role', $5, true),
            set_config('sejalan.request', $6, true), set_config('sejalan.ip', $7, true),
            set_config('transaction_read_only', $8, true)`,
    [
      scope.reach,
      scope.pemdaCode,
      scope.opdId === undefined ? '' : String(scope.opdId),
      scope.actor,
      scope.role,
      origin.requestId,
      origin.ip,
      access === 'read' ? 'on' : 'off',
    ],
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
