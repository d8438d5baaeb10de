import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { commandLineOf, isAlive } from './process-identity';

const FAST_MS = 30_000;
const IMMEDIATE_MS = 10_000;

/**
 * Clears what a killed predecessor left. Call it with the lock held: then a running server of
 * this cluster is an orphan, and is shut down in good order. A postmaster.pid whose number now
 * belongs to a foreign process is removed, because PostgreSQL would take that for a server.
 */
export async function clearLeftoverServer(
  cluster: string,
  log: (line: string) => void,
): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = readServerPid(cluster);
  // A dead pid is left to PostgreSQL: it also checks the shared memory that the file names.
  if (pid === undefined || !isAlive(pid)) return;
  if (!isServerOf(cluster, pid)) {
    rmSync(pidFile, { force: true });
    return;
  }
  log(`PostgreSQL dari sesi sebelumnya (proses ${pid}) masih berjalan; dihentikan dahulu.`);
  if (await stopByName(pid, 'SIGINT', FAST_MS)) return;
  if (await stopByName(pid, 'SIGQUIT', IMMEDIATE_MS)) return;
  throw new EmbeddedPostgresError(
    `PostgreSQL lama (proses ${pid}) untuk ${cluster} tidak mau berhenti. Hentikan dengan tangan.`,
  );
}

/** The number in postmaster.pid, if there is one. */
export function readServerPid(cluster: string): number | undefined {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

function isServerOf(cluster: string, pid: number): boolean {
  // Windows tells no command line cheaply; there the pid file alone has to do.
  if (process.platform === 'win32') return true;
  const command = commandLineOf(pid);
  return command.includes('postgres') && command.includes(cluster);
}

async function stopByName(pid: number, signal: NodeJS.Signals, limitMs: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch {
    return !isAlive(pid);
  }
  for (let waited = 0; waited < limitMs; waited += 50) {
    if (!isAlive(pid)) return true;
    await wait(50);
  }
  return !isAlive(pid);
}
