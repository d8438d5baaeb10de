import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { isAlive, startTokenOf } from './process-identity';

interface Holder {
  readonly pid: number;
  readonly startToken: string;
  readonly dataDir: string;
}

/**
 * Lets one process at a time use a data directory. A lock left behind by a killed process is
 * recognised (its pid is gone or belongs to another process now) and taken over.
 *
 * @returns the function that gives the lock back
 * @throws EmbeddedPostgresError naming the pid and the directory when the lock is held
 */
export function lockCluster(lockFile: string, dataDir: string): () => void {
  const holder: Holder = { pid: process.pid, startToken: startTokenOf(process.pid), dataDir };
  const draft = `${lockFile}.${process.pid}`;
  writeDraft(draft, holder);
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (tryLink(draft, lockFile)) return () => releaseLock(lockFile, holder);
      removeIfStale(lockFile, dataDir);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new EmbeddedPostgresError(`Kunci ${lockFile} tidak dapat diambil. Coba jalankan lagi.`);
}

function writeDraft(draft: string, holder: Holder): void {
  try {
    rmSync(draft, { force: true });
    writeFileSync(draft, JSON.stringify(holder), { mode: 0o644, flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(
      `Direktori data ${holder.dataDir} milik pengguna lain (${code}). Jalankan sebagai pengguna ` +
        'yang membuatnya, atau pakai direktori lain lewat SEJALAN_DATA_DIR.',
    );
  }
}

/** Linking a finished file is atomic: nobody ever sees a lock without its holder. */
function tryLink(draft: string, lockFile: string): boolean {
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeIfStale(lockFile: string, dataDir: string): void {
  refuseIfHeld(readHolder(lockFile), dataDir);
  const aside = `${lockFile}.stale-${process.pid}`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return; // another process cleared it first
  }
  // Between reading and renaming, another starter may have put its own fresh lock there.
  const moved = readHolder(aside);
  if (isHeld(moved)) tryLink(aside, lockFile);
  rmSync(aside, { force: true });
  refuseIfHeld(moved, dataDir);
}

function refuseIfHeld(holder: Holder | undefined, dataDir: string): void {
  if (!isHeld(holder)) return;
  throw new EmbeddedPostgresError(
    `Direktori data ${dataDir} sedang dipakai Sejalan lain (proses ${holder.pid}). ` +
      'Hentikan proses itu lebih dahulu, atau pakai direktori lain lewat SEJALAN_DATA_DIR.',
  );
}

function isHeld(holder: Holder | undefined): holder is Holder {
  return !!holder && isAlive(holder.pid) && startTokenOf(holder.pid) === holder.startToken;
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function releaseLock(lockFile: string, own: Holder): void {
  const holder = readHolder(lockFile);
  if (holder?.pid === own.pid && holder.startToken === own.startToken) {
    rmSync(lockFile, { force: true });
  }
}
