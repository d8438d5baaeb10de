import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { SubjectReport } from './answer-as-subject';
import type { Measurement, Subject } from './benchmark';
import { watchTree } from './watch-tree';

/** Runs one subject once in a fresh process, with the flags of this one. Throws when it fails. */
export async function measureSubject(
  { name, module }: Subject,
  input: string,
): Promise<Measurement> {
  const child = fork(module, [input], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const watch = watchTree(child.pid!);
  let report: SubjectReport | undefined;
  child.once('message', (message) => {
    report = message as SubjectReport;
    child.disconnect();
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  const tree = watch.stop();
  if (code !== 0 || !report) throw new Error(`${name} ended with ${code} and no answer`);
  return { ...report, tree };
}
