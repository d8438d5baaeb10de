import type { Measurement, Subject } from './benchmark';

export interface SubjectRuns {
  readonly subject: Subject;
  readonly runs: readonly Measurement[];
}

/** A Markdown table of medians, each with its spread, and each subject's ratio to the first. */
export function printComparison(
  compared: readonly SubjectRuns[],
  log: (line: string) => void,
): void {
  const rows = compared.map(({ subject, runs }) => ({
    name: subject.name,
    time: runs.map(({ ms }) => ms),
    cpu: runs.flatMap(({ tree }) => (tree ? [tree.cpuMs] : [])),
    memory: runs.flatMap(({ tree }) => (tree ? [tree.peakMib] : [])),
  }));
  const ours = rows[0]!;
  log('| | time | ratio | CPU time | ratio | peak memory | ratio |');
  log('|---|---:|---:|---:|---:|---:|---:|');
  for (const { name, time, cpu, memory } of rows) {
    const cells = [
      `${spread(time)} ms | ${ratio(time, ours.time)}`,
      `${spread(cpu)} ms | ${ratio(cpu, ours.cpu)}`,
      `${spread(memory)} MiB | ${ratio(memory, ours.memory)}`,
    ];
    log(`| ${name} | ${cells.join(' | ')} |`);
  }
  for (const { subject, runs } of compared) {
    for (const figure of Object.keys(runs[0]?.figures ?? {}))
      log(`\n${subject.name}: ${figure}: ${spread(runs.map(({ figures }) => figures[figure]!))}`);
  }
  log('\nMedians, in brackets the lowest and the highest run.');
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return 'not measured';
  const [middle, low, high] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(0)} (${low.toFixed(0)} to ${high.toFixed(0)})`;
}

function ratio(values: readonly number[], base: readonly number[]): string {
  return base.length === 0 ? '' : `${(median(values) / median(base)).toFixed(2)} x`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
