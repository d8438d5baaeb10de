import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** The account that PostgreSQL runs under; undefined means the account of this process. */
export type ServerAccount = { readonly name: string; readonly uid: number; readonly gid: number };

/** Accounts that exist on nearly every system. We never create one on somebody's machine. */
const KNOWN_ACCOUNTS = ['postgres', 'nobody'];

export const runsAsRoot = (): boolean => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root, so root lends it an unprivileged account. A cluster that
 * exists keeps its owner: a person may start once with sudo and once without.
 *
 * @param clusterDir the cluster directory, existing or not
 */
export function chooseServerAccount(clusterDir: string): ServerAccount | undefined {
  if (!runsAsRoot()) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: nameOf(owner.uid), uid: owner.uid, gid: owner.gid };
  for (const name of KNOWN_ACCOUNTS) {
    const account = findAccount(name);
    if (account && canSwitchTo(account)) return account;
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL tidak boleh berjalan sebagai root dan akun "postgres" atau "nobody" tidak dapat ' +
      'dipakai di mesin ini. Jalankan sebagai pengguna biasa, atau isi DATABASE_URL.',
  );
}

/** Really asks the system instead of adding up mode bits: ACLs and mounts count too. */
export function canEnter(account: ServerAccount | undefined, directory: string): boolean {
  return canRun(account, '/bin/sh', ['-c', 'cd "$1" && ls . > /dev/null', 'sh', directory]);
}

export function canRun(
  account: ServerAccount | undefined,
  file: string,
  args: readonly string[],
): boolean {
  return spawnSync(file, args, { ...identity(account), cwd: '/', stdio: 'ignore' }).status === 0;
}

/** The spawn options that switch to the account. */
export function identity(account: ServerAccount | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

function nameOf(uid: number): string {
  const found = spawnSync('id', ['-nu', String(uid)], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : String(uid);
}

function findAccount(name: string): ServerAccount | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
    return { name, uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Some containers give root no right to become somebody else. */
function canSwitchTo(account: ServerAccount): boolean {
  return canRun(account, '/bin/sh', ['-c', 'true']);
}
