import { isDeepStrictEqual } from 'node:util';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotateBenchmark } from './annotate/annotate.benchmark';
import type { Benchmark, Measurement, Prepared } from './benchmark';
import { doorBenchmark } from './door/door.benchmark';
import { importBenchmark } from './import/import.benchmark';
import { measureSubject } from './measure-subject';
import { printComparison } from './print-comparison';
import { provinceScopeBenchmark, scopeBenchmark } from './scope/scope.benchmark';
import { storeBenchmark } from './store/store.benchmark';

/** Add a benchmark here. */
const BENCHMARKS: readonly Benchmark[] = [
  importBenchmark,
  annotateBenchmark,
  storeBenchmark,
  doorBenchmark,
  scopeBenchmark,
  provinceScopeBenchmark,
];

const ROUNDS = 7;

const log = (line: string): void => void process.stdout.write(`${line}\n`);

/** The subjects take turns, so that a busy moment of the machine meets all of them. */
async function compare({ name, question, rounds, prepare, subjects }: Benchmark): Promise<void> {
  log(`\n## ${name}\n\n${question}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'sejalan-bench-'));
  let finish: Prepared['finish'];
  try {
    const prepared = await prepare(folder);
    finish = prepared.finish;
    const { input } = prepared;
    const compared = subjects.map((subject) => ({ subject, runs: [] as Measurement[] }));
    const first = await measureSubject(subjects[0]!, input);
    for (let round = 0; round < (rounds ?? ROUNDS); round += 1) {
      for (const { subject, runs } of compared) {
        const measured = await measureSubject(subject, input);
        if (!isDeepStrictEqual(measured.answer, first.answer))
          throw new Error(`${subject.name} disagrees: ${JSON.stringify([measured, first])}`);
        runs.push(measured);
      }
    }
    printComparison(compared, log);
    log(`\nAll say ${JSON.stringify(first.answer)}.`);
  } finally {
    await finish?.();
    await rm(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const names = BENCHMARKS.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`No benchmark ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  const [cpu] = cpus();
  log(`Node ${process.versions.node}, ${cpus().length} x ${cpu?.model}, ${ROUNDS} rounds`);
  for (const benchmark of BENCHMARKS) {
    if (wanted.length === 0 || wanted.includes(benchmark.name)) await compare(benchmark);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
