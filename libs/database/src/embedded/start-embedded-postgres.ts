import { accessSync, constants, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  openToAll,
  prepareHome,
  REACHABLE_ROOT,
  rememberedHome,
  type ClusterHome,
} from './cluster-home';
import { lockCluster } from './cluster-lock';
import { createClusterOnce, SUPERUSER } from './create-cluster';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { ensureDatabase } from './ensure-database';
import { clearLeftoverServer, readServerPid } from './leftover-server';
import { giveTreeTo } from './own-files';
import { prepareBinaries } from './native-binaries';
import { isAlive } from './process-identity';
import { startServer, stopServer, type Server } from './run-server';
import { chooseServerAccount, runsAsRoot } from './server-account';
import type { ServerSettings } from './server-settings';

export interface EmbeddedPostgresOptions {
  /** everything lives under it, unless root must place the cluster elsewhere */
  readonly dataDir: string;
  /** wins over the port of the last start; both give way when something listens there */
  readonly preferredPort?: number;
  /** settings over the house's own; tests switch fsync off here, nobody else */
  readonly settings?: ServerSettings;
  /** receives single lines in Indonesian */
  readonly log: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** of the database `sejalan`, with user and password */
  readonly url: string;
  readonly port: number;
  /** where the cluster, its log, its lock and its password lie */
  readonly home: string;
  /** fast shutdown, then the data directory is free again; may be called twice */
  stop(): Promise<void>;
}

const DATABASE = 'sejalan';

/**
 * Starts the bundled PostgreSQL on a data directory, making it on the first call. The caller
 * stops it on SIGINT and SIGTERM; a process that exits without doing so still asks the server to
 * shut down, and a killed one is cleared up by the next start.
 *
 * @throws EmbeddedPostgresError with an Indonesian message: directory in use, no programs for
 * this platform, no account to run as, server refuses to start
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  makeDataDirectory(dataDir);
  const account = chooseServerAccount(rememberedHome(dataDir).cluster);
  const home = prepareHome(dataDir, account, options.log);
  const unlock = lockCluster(home.lock, dataDir);
  try {
    const copyRoot = runsAsRoot() ? REACHABLE_ROOT : join(dataDir, 'programs');
    const binaries = prepareBinaries(account, copyRoot, options.log);
    return await startLocked({ home, binaries, account }, options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function startLocked(
  server: Server,
  options: EmbeddedPostgresOptions,
  unlock: () => void,
): Promise<EmbeddedPostgres> {
  const { home, account } = server;
  if (account && existsSync(home.cluster)) handOverFromRoot(server);
  await clearLeftoverServer(home.cluster, options.log);
  const password = await createClusterOnce(home, server.binaries, account);
  const wanted = options.preferredPort ?? rememberedPort(home);
  const port = await startServer(server, wanted, options.settings ?? {});
  if (wanted && port !== wanted) {
    options.log(`Port ${wanted} sedang dipakai; PostgreSQL memakai port ${port}.`);
  }
  rememberPort(home, port);
  const address = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}`;
  const stop = stopOnce(server, unlock);
  try {
    await ensureDatabase(`${address}/postgres`, DATABASE);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `${address}/${DATABASE}`, port, home: home.directory, stop };
}

/** On plain exit nothing can be awaited: the signal for a fast shutdown is all there is time for. */
function stopOnce(server: Server, unlock: () => void): () => Promise<void> {
  const pid = readServerPid(server.home.cluster);
  const onExit = () => {
    if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGINT');
  };
  process.once('exit', onExit);
  let stopping: Promise<void> | undefined;
  return () =>
    (stopping ??= stopServer(server).finally(() => {
      process.removeListener('exit', onExit);
      unlock();
    }));
}

function makeDataDirectory(dataDir: string): void {
  try {
    openToAll(dataDir);
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(
      `Direktori data ${dataDir} tidak dapat ditulisi pengguna ini (${code}).`,
    );
  }
}

/** A cluster copied back by root belongs to root; the server's account could not open it. */
function handOverFromRoot({ home, account }: Server): void {
  if (account && statSync(home.cluster).uid === 0) giveTreeTo(account, home.server);
}

function rememberPort(home: ClusterHome, port: number): void {
  // Removed first: the file may be root's in a directory of ours.
  rmSync(home.port, { force: true });
  writeFileSync(home.port, `${port}\n`);
}

function rememberedPort(home: ClusterHome): number | undefined {
  if (!existsSync(home.port)) return undefined;
  const port = Number.parseInt(readFileSync(home.port, 'utf8'), 10);
  return port > 0 && port < 65_536 ? port : undefined;
}
