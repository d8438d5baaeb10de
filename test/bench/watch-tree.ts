import { readFileSync } from 'node:fs';
import type { TreeUse } from './benchmark';

const LOOK_EVERY_MS = 10;
/** USER_HZ: the unit of CPU time in /proc, 100 a second on every Linux. */
const MS_PER_TICK = 10;
/** Places in /proc/PID/stat after the name, which ends in a bracket. */
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;

/** Looks at a process and all it started until stopped; works on Linux. */
export function watchTree(root: number): { stop: () => TreeUse | undefined } {
  const ticks = new Map<number, number>();
  let peakKib = 0;
  const look = (): void => {
    let kib = 0;
    for (const pid of treeOf(root)) {
      kib += Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
      const stat = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
      if (stat) ticks.set(pid, Number(stat[USER_TICKS]) + Number(stat[SYSTEM_TICKS]));
    }
    peakKib = Math.max(peakKib, kib);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  const stop = (): TreeUse | undefined => {
    clearInterval(timer);
    const total = [...ticks.values()].reduce((sum, each) => sum + each, 0);
    return peakKib === 0 ? undefined : { peakMib: peakKib / 1024, cpuMs: total * MS_PER_TICK };
  };
  return { stop };
}

function treeOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(treeOf)];
}

/** A process may end between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
