import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClusterHome } from './cluster-home';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { findFreePort, isFreePort } from './free-port';
import type { NativeBinaries } from './native-binaries';
import { runProgram } from './run-program';
import type { ServerAccount } from './server-account';
import { writeServerSettings, type ServerSettings } from './server-settings';

export interface Server {
  readonly home: ClusterHome;
  readonly binaries: NativeBinaries;
  readonly account: ServerAccount | undefined;
}

const ATTEMPTS = 4;
/** Recovery after a crash reads the log of all recent writes; both end as soon as they are done. */
const START_SECONDS = '600';
const STOP_SECONDS = '300';
const LOG_LIMIT_BYTES = 5_000_000;

/**
 * Starts the server and waits until it answers. Tries again on another port when the first was
 * taken meanwhile, and when backends of a killed server are still letting go of the memory.
 *
 * @param wantedPort used when it is free
 * @returns the port it listens on
 */
export async function startServer(
  server: Server,
  wantedPort: number | undefined,
  settings: ServerSettings,
): Promise<number> {
  const { home, account } = server;
  rotateLog(home.log);
  let failure = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = wantedPort && (await isFreePort(wantedPort)) ? wantedPort : await findFreePort();
    writeServerSettings(home.cluster, account, { ...settings, port: String(port) });
    const { code, output } = await pgCtl(server, [
      'start',
      '-w',
      '-t',
      START_SECONDS,
      '-l',
      home.log,
    ]);
    if (code === 0) return port;
    failure = `${output.trim()}\n${tailOf(home.log)}`;
    await wait(1000);
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL tidak dapat dimulai dari ${home.cluster}:\n${failure}`,
  );
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(server: Server): Promise<void> {
  const { code, output } = await pgCtl(server, ['stop', '-m', 'fast', '-w', '-t', STOP_SECONDS]);
  const gone = !existsSync(`${server.home.cluster}/postmaster.pid`);
  if (code !== 0 && !gone) {
    throw new EmbeddedPostgresError(`PostgreSQL tidak dapat dihentikan:\n${output.trim()}`);
  }
}

function pgCtl(server: Server, args: readonly string[]) {
  return runProgram(server.binaries.pgCtl, [...args, '-D', server.home.cluster], server.account);
}

function rotateLog(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
}

function tailOf(file: string): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}
