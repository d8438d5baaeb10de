import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, lchownSync, readFileSync } from 'node:fs';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterHome } from './cluster-home';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { NativeBinaries } from './native-binaries';
import { writeOwnFile } from './own-files';
import { runProgram } from './run-program';
import type { ServerAccount } from './server-account';

export const SUPERUSER = 'sejalan';
export const SETTINGS_FILE = 'sejalan.conf';

/**
 * Makes the cluster if there is none yet. It is built beside its place and renamed when done, so
 * an interrupted first start leaves nothing half-made behind.
 *
 * @returns the password of the superuser, random and readable by the owner alone
 */
export async function createClusterOnce(
  home: ClusterHome,
  binaries: NativeBinaries,
  account: ServerAccount | undefined,
): Promise<string> {
  const password = passwordOf(home);
  if (existsSync(join(home.cluster, 'PG_VERSION'))) return password;
  const draft = join(home.server, 'cluster-draft');
  const passwordFile = join(home.server, 'initdb-password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (account) lchownSync(draft, account.uid, account.gid);
  writeOwnFile(passwordFile, `${password}\n`, account);
  try {
    await runInitdb(binaries, draft, passwordFile, account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(join(draft, 'postgresql.conf'), `\ninclude = '${SETTINGS_FILE}'\n`);
  renameSync(draft, home.cluster);
  return password;
}

/** The builtin C.UTF-8 sorts and folds case alike on every system, whatever locales it has. */
async function runInitdb(
  binaries: NativeBinaries,
  draft: string,
  passwordFile: string,
  account: ServerAccount | undefined,
): Promise<void> {
  const flags = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ];
  const { code, output } = await runProgram(binaries.initdb, flags, account);
  if (code !== 0) {
    throw new EmbeddedPostgresError(`Basis data tidak dapat dibuat di ${draft}:\n${output.trim()}`);
  }
}

function passwordOf(home: ClusterHome): string {
  if (existsSync(home.password)) return readFileSync(home.password, 'utf8').trim();
  if (existsSync(home.cluster)) {
    throw new EmbeddedPostgresError(
      `Berkas kata sandi ${home.password} hilang, padahal basis data ${home.cluster} ada. ` +
        'Kembalikan berkas itu dari salinan cadangan.',
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(home.password, `${password}\n`, { mode: 0o600 });
  return password;
}
