import type { EntityManager } from 'typeorm';
import type { Role } from '../entities';

/** An active account that may be told something, with where it works. */
export interface Reader {
  readonly id: number;
  readonly username: string;
  readonly role: Role;
  readonly pemdaCode: string;
  readonly opdId: number | null;
}

/** The active accounts of some governments, as the owner; undefined codes: of all. */
export function listReaders(
  manager: EntityManager,
  pemdaCodes?: readonly string[],
): Promise<Reader[]> {
  return manager.query<Reader[]>(
    `SELECT id, username, role, pemda_code AS "pemdaCode", opd_id AS "opdId" FROM user_account
     WHERE active AND ($1::text[] IS NULL OR pemda_code = ANY($1)) ORDER BY id`,
    [pemdaCodes ?? null],
  );
}
