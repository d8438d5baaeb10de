import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { openToAll } from './cluster-home';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { makeReadableByAll } from './own-files';
import { canRun, type ServerAccount } from './server-account';

export interface NativeBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

interface Symlink {
  readonly source: string;
  readonly target: string;
}

const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/**
 * The PostgreSQL programs for this platform, ready to be run by `account`. Where that account
 * cannot reach node_modules (a clone in /root), they are copied once to `copyRoot`.
 *
 * @param copyRoot a directory that the account can enter; made when needed
 * @throws EmbeddedPostgresError when this platform has no programs or they do not run
 */
export function prepareBinaries(
  account: ServerAccount | undefined,
  copyRoot: string,
  log: (line: string) => void,
): NativeBinaries {
  const original = locateNativeDirectory();
  const completed = tryComplete(original);
  if (completed && runs(original, account)) return binariesIn(original);

  const copy = join(copyRoot, `postgresql-${versionOf(original)}`);
  if (!existsSync(copy)) {
    log(`PostgreSQL bawaan disalin ke ${copy} agar dapat dijalankan akun server.`);
    copyOnce(original, copy);
  }
  if (runs(copy, account)) return binariesIn(copy);
  throw new EmbeddedPostgresError(
    `PostgreSQL bawaan tidak dapat dijalankan di mesin ini (${binariesIn(copy).postgres}). ` +
      'Isi DATABASE_URL dengan alamat PostgreSQL 15 atau lebih baru.',
  );
}

function locateNativeDirectory(): string {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    // Resolved from the package that carries it: it need not be hoisted to the top.
    const carrier = dirname(require.resolve('embedded-postgres'));
    return join(dirname(require.resolve(name, { paths: [carrier] })), '..', 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `PostgreSQL bawaan untuk mesin ini (${name}) tidak terpasang. Jalankan "npm ci" lagi tanpa ` +
        '--omit=optional, atau isi DATABASE_URL dengan alamat PostgreSQL 15 atau lebih baru.',
    );
  }
}

/** npm may have skipped the package's install script, which makes the library links. */
function tryComplete(native: string): boolean {
  try {
    const list = join(native, 'pg-symlinks.json');
    const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Symlink[]) : [];
    for (const { source, target } of links) makeLink(join(native, '..'), source, target);
    for (const program of Object.values(binariesIn(native))) makeExecutable(program);
    return true;
  } catch {
    return false;
  }
}

function makeLink(packageRoot: string, source: string, target: string): void {
  const path = join(packageRoot, target);
  if (existsSync(path)) return;
  symlinkSync(relative(dirname(target), source), path);
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program);
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
}

/** Copies beside the goal and renames, so that a crash leaves no half copy under the final name. */
function copyOnce(original: string, copy: string): void {
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  openToAll(dirname(copy));
  cpSync(original, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  tryComplete(join(draft, 'native'));
  makeReadableByAll(draft);
  try {
    renameSync(join(draft, 'native'), copy);
  } catch (error) {
    // Another process was faster: its copy is as good as ours.
    if (!existsSync(copy)) throw error;
  }
  rmSync(draft, { recursive: true, force: true });
}

function runs(native: string, account: ServerAccount | undefined): boolean {
  const { postgres, initdb } = binariesIn(native);
  return canRun(account, initdb, ['--version']) && canRun(account, postgres, ['--version']);
}

function versionOf(native: string): string {
  const text = readFileSync(join(native, '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function binariesIn(native: string): NativeBinaries {
  const program = (name: string) =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}
