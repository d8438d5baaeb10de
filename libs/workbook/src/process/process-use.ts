import { readFileSync } from 'node:fs';

export interface ProcessUse {
  /** user and system time together */
  readonly cpuMs: number;
  readonly residentMb: number;
}

/** Linux counts the time of a process in ticks; a hundred to the second, whatever the machine. */
const MS_PER_TICK = 10;

/** What a process has used so far; undefined where the system has no /proc, or once it has ended. */
export function readProcessUse(pid: number): ProcessUse | undefined {
  try {
    // the name in front may hold blanks and brackets of its own
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'));
    if (!resident) return undefined;
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK,
      residentMb: Number(resident[1]) / 1024,
    };
  } catch {
    return undefined;
  }
}
