import type { Role } from '../entities';

export interface SessionAccount {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly jabatan: string;
  readonly role: Role;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  /** set for an official of one agency */
  readonly opdId: number | null;
  readonly opdName: string | null;
}

/** The columns of a SessionAccount, for queries that end in ACCOUNT_PARTS. */
export const ACCOUNT_COLUMNS = `u.id, u.username, u.name, u.jabatan, u.role,
  u.pemda_code AS "pemdaCode", w.name AS "pemdaName", u.opd_id AS "opdId", o.name AS "opdName"`;

/** Where the names come from that an account itself does not hold. */
export const ACCOUNT_PARTS = `JOIN wilayah w ON w.code = u.pemda_code
  LEFT JOIN opd o ON o.id = u.opd_id`;
