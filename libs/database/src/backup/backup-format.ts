/**
 * A backup is one gzip file of JSON lines in UTF-8:
 *
 *     {"sejalan":1,"createdAt":"...","migration":"...","tables":[{"name":"opd","columns":[...]}]}
 *     {"table":"opd"}
 *     ["1","63.01","Dinas ...",null]        one line per row, every value as PostgreSQL's own text
 *     {"end":true,"rows":{"opd":51},"sha256":"..."}
 *
 * The hash is over every byte before the last line. Text keeps numerics exact to the last digit.
 */
export const BACKUP_VERSION = 1;

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface BackupHeader {
  readonly sejalan: number;
  readonly createdAt: string;
  /** name of the newest migration of the database that was saved */
  readonly migration: string;
  readonly tables: readonly BackupTable[];
}

export interface BackupTrailer {
  readonly end: true;
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

export interface BackupSummary {
  readonly createdAt: string;
  readonly migration: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** A backup that cannot be made, read or put back; the message is Indonesian. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** Sessions are keys to the house: they are neither saved nor brought back. */
const LEFT_OUT = ['migration', 'session'];

export function isCarried(table: string): boolean {
  return !LEFT_OUT.includes(table);
}
