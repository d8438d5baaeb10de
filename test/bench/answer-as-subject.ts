import type { Answer } from './benchmark';

/** What a subject sends to the runner when its work is done. */
export interface SubjectReport {
  readonly ms: number;
  readonly answer: Answer;
  readonly figures: Readonly<Record<string, number>>;
}

const figures: Record<string, number> = {};

/** Something that only the subject itself can measure; its name says the unit. */
export function reportFigure(name: string, value: number): void {
  figures[name] = value;
}

/**
 * Does the work on the input named on the command line and reports how long it took. Starting Node
 * and loading the subject's modules is not counted; processes that the work starts are.
 */
export async function answerAsSubject(work: (input: string) => Promise<Answer>): Promise<void> {
  const start = process.hrtime.bigint();
  const answer = await work(process.argv[2]!);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  process.send!({ ms, answer, figures } satisfies SubjectReport);
}
