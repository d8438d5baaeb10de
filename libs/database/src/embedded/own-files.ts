import { chmodSync, lchownSync, lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerAccount } from './server-account';

/**
 * Writes a file that only the account may read. Made anew each time: root must not write through
 * a link that somebody using the same account has laid there.
 */
export function writeOwnFile(
  file: string,
  content: string,
  account: ServerAccount | undefined,
): void {
  rmSync(file, { force: true });
  writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  if (account) lchownSync(file, account.uid, account.gid);
}

/** Opens a tree of programs and libraries to every account; a strict umask had closed it. */
export function makeReadableByAll(root: string): void {
  eachEntry(root, (path, isLink) => {
    if (!isLink) chmodSync(path, 0o755);
  });
}

/** Gives a whole tree to an account, links themselves included. */
export function giveTreeTo(account: ServerAccount, root: string): void {
  eachEntry(root, (path) => lchownSync(path, account.uid, account.gid));
}

function eachEntry(path: string, visit: (path: string, isLink: boolean) => void): void {
  const entry = lstatSync(path);
  visit(path, entry.isSymbolicLink());
  if (!entry.isDirectory()) return;
  for (const name of readdirSync(path)) eachEntry(join(path, name), visit);
}
