import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lchownSync, mkdirSync, readFileSync } from 'node:fs';
import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { canEnter, type ServerAccount } from './server-account';

/** Where root keeps what the server's account must reach when the data directory is closed to it. */
export const REACHABLE_ROOT = '/var/lib/sejalan';

/** Where things lie. Only `server` belongs to the server's account; the rest is the caller's. */
export interface ClusterHome {
  readonly directory: string;
  readonly server: string;
  readonly cluster: string;
  readonly lock: string;
  readonly password: string;
  readonly port: string;
  readonly log: string;
}

/** The last place used for this data directory; the usual one when there is none yet. */
export function rememberedHome(dataDir: string): ClusterHome {
  const pointer = pointerOf(dataDir);
  const directory = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : '';
  return homeAt(directory || join(dataDir, 'postgres'));
}

/**
 * Makes the home and hands its server part to the account. Normally `<dataDir>/postgres`; when
 * the account cannot get there, a fixed place under /var/lib/sejalan, written down in the data
 * directory so that later starts find the same data.
 *
 * @throws EmbeddedPostgresError when a cluster exists but its account is locked out of it:
 * starting an empty one elsewhere would look like lost data
 */
export function prepareHome(
  dataDir: string,
  account: ServerAccount | undefined,
  log: (line: string) => void,
): ClusterHome {
  const home = rememberedHome(dataDir);
  makeHome(home, account);
  if (!account || canEnter(account, home.server)) return home;
  if (existsSync(home.cluster)) throw lockedOut(home, account);
  rmSync(home.directory, { recursive: true, force: true });
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16);
  const reachable = homeAt(join(REACHABLE_ROOT, name));
  openToAll(REACHABLE_ROOT);
  makeHome(reachable, account);
  if (!canEnter(account, reachable.server)) throw lockedOut(reachable, account);
  writeFileSync(pointerOf(dataDir), `${reachable.directory}\n`);
  log(
    `Akun "${account.name}" tidak dapat membuka ${dataDir}; basis data disimpan di ` +
      `${reachable.directory}.`,
  );
  return reachable;
}

/** Makes a directory that any account may pass through, whatever the umask; an old one stays as it is. */
export function openToAll(directory: string): void {
  if (existsSync(directory)) return;
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o755);
}

function makeHome({ directory, server }: ClusterHome, account: ServerAccount | undefined): void {
  openToAll(directory);
  mkdirSync(server, { recursive: true, mode: 0o700 });
  if (account) lchownSync(server, account.uid, account.gid);
}

function lockedOut(home: ClusterHome, account: ServerAccount): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `Akun "${account.name}" tidak dapat membuka ${home.server}. Izinkan akun itu melewati semua ` +
      'direktori di atasnya (chmod o+x), atau pakai direktori lain lewat SEJALAN_DATA_DIR.',
  );
}

function pointerOf(dataDir: string): string {
  return join(dataDir, 'postgres-location');
}

function homeAt(directory: string): ClusterHome {
  const server = join(directory, 'server');
  return {
    directory,
    server,
    cluster: join(server, 'cluster'),
    lock: join(directory, 'lock'),
    password: join(directory, 'password'),
    port: join(directory, 'port'),
    log: join(server, 'server.log'),
  };
}
