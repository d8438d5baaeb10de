import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forkChild } from '../process/fork-child';
import { type CellError, READ_LIMITS, type ReadLimits, type ReadResult } from '../read';
import type { AnnotateJob } from './annotate-job';

/** How many wrong cells an annotated return marks; the sheet *Periksa* says when there are more. */
export const MARKED_ERRORS = 20_000;

const WALL_MS = 120_000;

export interface AnnotateRequest {
  /** of the uploaded file on disk */
  readonly path: string;
  /** as the user called it; its extension tells `.xlsx` from `.csv` */
  readonly fileName: string;
  /** where the annotated workbook is written */
  readonly outPath: string;
  /** the file as it was read, with `errors: MARKED_ERRORS` as its limit */
  readonly read: Pick<ReadResult, 'recognised' | 'rows'>;
  readonly errors: readonly CellError[];
  readonly errorTotal: number;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
}

/**
 * Gives the uploaded file back as a workbook with its wrong cells marked, in a child process with
 * ceilings on memory and time. A CSV comes back as .xlsx.
 *
 * @throws ChildFailure when the child ends early; nothing is left at `outPath` then
 */
export async function annotateUpload(request: AnnotateRequest): Promise<void> {
  const { path, fileName, outPath, read, errorTotal, signal } = request;
  const limits = { ...READ_LIMITS, ...request.limits };
  const child = forkChild(join(__dirname, 'annotate-child'), {
    memoryMb: limits.memoryMb,
    wallMs: WALL_MS,
    signal,
  });
  const job: AnnotateJob = {
    path,
    fileName,
    outPath,
    recognised: read.recognised,
    rows: numbersBySheet(read.rows),
    errors: request.errors.slice(0, MARKED_ERRORS),
    errorTotal,
    limits,
  };
  child.stdin.end(JSON.stringify(job));
  try {
    await child.ended;
  } catch (error) {
    await rm(outPath, { force: true });
    signal?.throwIfAborted();
    throw error;
  }
}

/** The numbers of rows by the sheet on which they stand. */
export function numbersBySheet(
  rows: readonly { readonly sheet: string; readonly row: number }[],
): Record<string, number[]> {
  const numbers: Record<string, number[]> = {};
  for (const { sheet, row } of rows) (numbers[sheet] ??= []).push(row);
  return numbers;
}
