import { readdirSync, readFileSync } from 'node:fs';
import { readProcessUse } from '../../process/process-use';

/** The reading children of this process that are still alive, by their id; Linux only. */
export function livingChildren(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readProcessUse(Number(pid)) !== undefined)
    .filter((pid) => isOurs(pid));
}

function isOurs(pid: string): boolean {
  try {
    const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
    return parent === String(process.pid) && command.includes('read-child');
  } catch {
    return false;
  }
}
