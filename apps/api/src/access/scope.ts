import type { Scope } from '@app/database';
import { Problem } from '../errors/problem';
import type { Account } from './account';

/**
 * The one place that decides whose plans a request may see.
 *
 * Officials of a kabupaten and of an agency are bound to the own pemda; everyone else at the
 * province sees what was sent. PostgreSQL holds the same line again, and that of the agency.
 */
export function seesAllGovernments(account: Account): boolean {
  return account.role !== 'regency_official' && account.role !== 'opd_official';
}

/** What the database needs to know about an account, to show it its rows and no others. */
export function scopeOf(account: Account): Scope {
  return {
    reach: seesAllGovernments(account) ? 'provinsi' : account.opdId === null ? 'pemda' : 'opd',
    pemdaCode: account.pemdaCode,
    opdId: account.opdId ?? undefined,
    actor: account.username,
    role: account.role,
  };
}

/**
 * The pemda a query must be limited to, or undefined for all.
 * Asking for a foreign pemda looks exactly like asking for one that does not exist.
 */
export function limitToScope(account: Account, asked: string | undefined): string | undefined {
  if (seesAllGovernments(account)) return asked;
  if (asked !== undefined && asked !== account.pemdaCode) throw Problem.notFound('Wilayah');
  return account.pemdaCode;
}

/** Refuses a row of a pemda outside the scope. */
export function requireInScope(account: Account, pemdaCode: string, what: string): void {
  if (!seesAllGovernments(account) && pemdaCode !== account.pemdaCode) {
    throw Problem.notFound(what);
  }
}
