import { Problem } from '../errors/problem';
import type { Account } from './account';

/**
 * The one place that decides whose plans a request may see.
 *
 * A regency official is bound to the own pemda; everyone else at the province sees all.
 */
export function seesAllGovernments(account: Account): boolean {
  return account.role !== 'regency_official';
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
