import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True when a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A text that two processes never share although the system may give both the same id: a pid
 * alone is reused after a crash, and at once in a restarted container.
 * Empty where the system does not tell (Windows); callers then trust the pid.
 */
export function startTokenOf(pid: number): string {
  if (process.platform === 'win32') return '';
  try {
    if (process.platform !== 'linux') return ps('lstart=', pid);
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name may hold spaces and brackets; field 22 (start time) is counted behind it.
    const startTime = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot}/${startTime}`;
  } catch {
    return '';
  }
}

/** The command line of a process, parts joined by blanks; empty when it is gone or hidden. */
export function commandLineOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return ps('command=', pid);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    return '';
  }
}

function ps(field: string, pid: number): string {
  return execFileSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
