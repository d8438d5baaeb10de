import { SetMetadata } from '@nestjs/common';
import type { ShownRows } from '@app/database';

export const RECORDED_KEY = 'sejalan:recorded';

/** Says which rows an answer shows; `asked` are the parameters of its address. */
export type Showing<T = never> = (answer: T, asked: Readonly<Record<string, unknown>>) => ShownRows;

/** What a route's answer shows, for the access log. */
export type Recording =
  | { readonly what: string; readonly kind: 'baca'; readonly showing: Showing }
  | { readonly what: string; readonly kind: 'ekspor'; readonly job?: 'jobId' };

/**
 * The answer holds plan rows or accounts: drafts and people among them are recorded.
 *
 * @param what name of the data in the log
 * @param showing which rows the answer holds
 */
export const RecordsReading = <T>(what: string, showing: Showing<T>): MethodDecorator =>
  SetMetadata(RECORDED_KEY, { what, kind: 'baca', showing } satisfies Recording);

/** The answer is a file that leaves the house: every download is recorded. */
export const RecordsExport = (what: string, job?: 'jobId'): MethodDecorator =>
  SetMetadata(RECORDED_KEY, { what, kind: 'ekspor', job } satisfies Recording);

interface Row {
  readonly id: number;
}

export const idsOf = (rows: readonly Row[]): number[] => rows.map(({ id }) => id);

/** The programs that findings speak of. */
export const programsOf = (findings: readonly { readonly program: Row | null }[]): number[] =>
  findings.flatMap(({ program }) => (program ? [program.id] : []));
