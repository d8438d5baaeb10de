import type { Answer } from './benchmark';

/** What a subject sends to the runner when its work is done. */
export interface SubjectReport {
  readonly ms: number;
  readonly answer: Answer;
}

/**
 * Does the work on the input named on the command line and reports how long it took. Starting Node
 * and loading the subject's modules is not counted; processes that the work starts are.
 */
export async function answerAsSubject(work: (input: string) => Promise<Answer>): Promise<void> {
  const start = process.hrtime.bigint();
  const answer = await work(process.argv[2]!);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  process.send!({ ms, answer } satisfies SubjectReport);
}
